package dev.truce.benchmarks.servers.byhand;

import dev.truce.benchmarks.servers.orders.Order;
import dev.truce.benchmarks.servers.orders.OrderRequest;
import dev.truce.benchmarks.servers.orders.OrderResponse;
import jakarta.validation.Valid;
import java.net.URI;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
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
    ResponseEntity<OrderResponse> create(@Valid @RequestBody OrderRequest request) {
        Order order = orders.create(request);
        return tagged(ResponseEntity.created(URI.create("/orders/" + order.getId())), order);
    }

    @GetMapping("/{id}")
    ResponseEntity<OrderResponse> read(@PathVariable UUID id) {
        return tagged(ResponseEntity.ok(), orders.get(id));
    }

    @PutMapping("/{id}")
    ResponseEntity<OrderResponse> update(
            @PathVariable UUID id,
            @Valid @RequestBody OrderRequest request,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch) {
        return tagged(ResponseEntity.ok(), orders.update(id, request, ifMatch));
    }

    private static ResponseEntity<OrderResponse> tagged(ResponseEntity.BodyBuilder answer, Order order) {
        return answer.eTag("\"" + order.getVersion() + "\"").body(OrderResponse.of(order));
    }
}
