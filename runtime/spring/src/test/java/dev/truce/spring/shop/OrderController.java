package dev.truce.spring.shop;

import dev.truce.Guarded;
import dev.truce.runtime.IfMatch;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The endpoints of orders. */
@RestController
@RequestMapping("/orders")
public class OrderController {

    private final OrderService orders;
    private final Races races;

    public OrderController(OrderService orders, Races races) {
        this.orders = orders;
        this.races = races;
    }

    @PostMapping
    @Guarded(Order.class)
    ResponseEntity<OrderView> create(@RequestBody OrderRequest request) {
        OrderView order = OrderView.of(orders.create(request));
        return ResponseEntity.created(URI.create("/orders/" + order.id())).body(order);
    }

    @GetMapping
    @Guarded(Order.class)
    List<OrderView> list() {
        return orders.list().stream().map(OrderView::of).toList();
    }

    @GetMapping("/{id}")
    @Guarded(Order.class)
    OrderView read(@PathVariable UUID id) {
        return OrderView.of(orders.read(id));
    }

    @PutMapping("/{id}")
    @Guarded(Order.class)
    OrderView update(@PathVariable UUID id, @RequestBody OrderRequest request, IfMatch ifMatch) {
        return OrderView.of(orders.update(id, ifMatch, order -> {
            order.setNumber(request.number());
            order.setQuantity(request.quantity());
            races.run();
        }));
    }

    @DeleteMapping("/{id}")
    @Guarded(Order.class)
    ResponseEntity<Void> delete(@PathVariable UUID id, IfMatch ifMatch) {
        orders.delete(id, ifMatch);
        return ResponseEntity.noContent().build();
    }

    @PostMapping("/{id}/ship")
    @Guarded(value = Order.class, transition = "ship")
    Order ship(@PathVariable UUID id, IfMatch ifMatch) {
        return orders.update(id, ifMatch, order -> {
            order.setStatus(OrderGuard.ship(order.getStatus()));
            races.run();
        });
    }

    /** Ships an order to a state that its client names. */
    @PostMapping("/{id}/ship/{state}")
    @Guarded(value = Order.class, transition = "ship")
    Order shipTo(@PathVariable UUID id, @PathVariable String state, IfMatch ifMatch) {
        OrderStatus requested = OrderStatus.valueOf(state);
        return orders.update(id, ifMatch, order -> {
            if (requested == OrderGuard.ship(order.getStatus())) {
                order.setStatus(requested);
            }
        });
    }

    @PostMapping("/{id}/remind")
    @Guarded(value = Profile.class, operation = dev.truce.Operation.NONE)
    ResponseEntity<Void> remind(@PathVariable UUID id, IfMatch ifMatch) {
        orders.update(id, IfMatch.absent(), order -> {
            order.setQuantity(order.getQuantity() + 1);
            races.run();
        });
        return ResponseEntity.noContent().build();
    }
}
