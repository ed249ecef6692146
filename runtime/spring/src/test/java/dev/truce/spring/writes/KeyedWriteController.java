package dev.truce.spring.writes;

import dev.truce.Guarded;
import dev.truce.Idempotent;
import dev.truce.spring.shop.Order;
import dev.truce.spring.shop.OrderRepository;
import java.util.UUID;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Some of the ways under an idempotency key, whose transaction commits after the answer is made. */
@RestController
@RequestMapping("/writes")
class KeyedWriteController {

    private final WriteService service;
    private final OrderRepository orders;

    KeyedWriteController(WriteService service, OrderRepository orders) {
        this.service = service;
        this.orders = orders;
    }

    @PatchMapping("/mapped-before-the-flush/{id}")
    @Guarded(Order.class)
    @Idempotent
    OrderState mappedBeforeTheFlush(@PathVariable UUID id) {
        return service.mappedBeforeTheFlush(id);
    }

    @PatchMapping("/mapped-by-the-handler/{id}")
    @Guarded(Order.class)
    @Idempotent
    OrderState mappedByTheHandler(@PathVariable UUID id) {
        return OrderState.of(service.changed(id));
    }

    /** The repository's own transaction is all there would be without a key. */
    @PatchMapping("/without-a-transaction/{id}")
    @Guarded(Order.class)
    @Idempotent
    OrderState withoutATransaction(@PathVariable UUID id) {
        Order order = orders.findById(id).orElseThrow();
        order.setQuantity(order.getQuantity() + 1);
        return OrderState.of(orders.save(order));
    }

    @PatchMapping("/the-entity/{id}")
    @Guarded(Order.class)
    @Idempotent
    Order theEntity(@PathVariable UUID id) {
        return service.theEntity(id);
    }

    @PatchMapping("/twice/{id}")
    @Guarded(Order.class)
    @Idempotent
    OrderState twice(@PathVariable UUID id) {
        return service.twice(id);
    }

    @PatchMapping("/rolled-back/{id}")
    @Guarded(Order.class)
    @Idempotent
    OrderState rolledBack(@PathVariable UUID id) {
        return service.rolledBack(id);
    }
}
