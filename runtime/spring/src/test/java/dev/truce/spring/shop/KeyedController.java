package dev.truce.spring.shop;

import dev.truce.Guarded;
import dev.truce.Idempotent;
import dev.truce.runtime.IfMatch;
import java.net.URI;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.CrossOrigin;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The endpoints of orders that take an idempotency key. */
@RestController
@RequestMapping("/keyed/orders")
@CrossOrigin("https://shop.example")
public class KeyedController {

    private final OrderService orders;
    private final Races races;

    public KeyedController(OrderService orders, Races races) {
        this.orders = orders;
        this.races = races;
    }

    @PostMapping
    @Guarded(Order.class)
    @Idempotent
    ResponseEntity<OrderView> create(@RequestBody OrderRequest request) {
        OrderView order = OrderView.of(orders.create(request));
        races.run();
        return ResponseEntity.created(URI.create("/orders/" + order.id()))
                .header("Set-Cookie", "basket=" + order.id())
                .body(order);
    }

    @PatchMapping("/{id}")
    @Guarded(Order.class)
    @Idempotent(required = false)
    OrderView update(@PathVariable UUID id, @RequestBody OrderRequest request, IfMatch ifMatch) {
        return OrderView.of(orders.update(id, ifMatch, order -> order.setQuantity(request.quantity())));
    }
}
