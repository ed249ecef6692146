package dev.truce.benchmarks.servers.guarded;

import dev.truce.Guarded;
import dev.truce.benchmarks.servers.orders.Order;
import dev.truce.benchmarks.servers.orders.OrderRequest;
import dev.truce.benchmarks.servers.orders.OrderResponse;
import dev.truce.runtime.IfMatch;
import jakarta.validation.Valid;
import java.net.URI;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/orders")
class OrderController {
    private final OrderService orders;

    OrderController(OrderService orders) {
        this.orders = orders;
    }

    @PostMapping
    @Guarded(Order.class)
    ResponseEntity<OrderResponse> create(@Valid @RequestBody OrderRequest request) {
        OrderResponse order = OrderResponse.of(orders.create(request));
        return ResponseEntity.created(URI.create("/orders/" + order.id())).body(order);
    }

    @GetMapping("/{id}")
    @Guarded(Order.class)
    OrderResponse read(@PathVariable UUID id) {
        return OrderResponse.of(orders.get(id));
    }

    @PutMapping("/{id}")
    @Guarded(Order.class)
    OrderResponse update(@PathVariable UUID id, @Valid @RequestBody OrderRequest request, IfMatch ifMatch) {
        return OrderResponse.of(orders.update(id, request, ifMatch));
    }
}
