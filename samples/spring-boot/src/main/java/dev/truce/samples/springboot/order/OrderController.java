package dev.truce.samples.springboot.order;

import dev.truce.Guarded;
import dev.truce.Idempotent;
import dev.truce.runtime.IfMatch;
import dev.truce.runtime.IfNoneMatch;
import jakarta.validation.Valid;
import java.util.List;
import java.util.UUID;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.util.UriComponentsBuilder;

@RestController
@RequestMapping("/orders")
@RequiredArgsConstructor
class OrderController {
    private final OrderService orders;
    private final OrderMapper mapper;

    @PostMapping
    @Guarded(Order.class)
    @Idempotent(required = false)
    ResponseEntity<OrderResponse> create(@Valid @RequestBody OrderRequest request, UriComponentsBuilder uri) {
        OrderResponse order = mapper.toResponse(orders.create(request));
        return ResponseEntity.created(uri.path("/orders/{id}").build(order.id()))
                .body(order);
    }

    @GetMapping
    @Guarded(Order.class)
    List<OrderResponse> list(@RequestParam(required = false) @Nullable String number) {
        return mapper.toResponses(orders.list(number));
    }

    @GetMapping("/{id}")
    @Guarded(Order.class)
    OrderResponse read(@PathVariable UUID id) {
        return mapper.toResponse(orders.get(id));
    }

    @PutMapping("/{id}")
    @Guarded(Order.class)
    OrderResponse update(
            @PathVariable UUID id, @Valid @RequestBody OrderRequest request, IfMatch ifMatch, IfNoneMatch ifNoneMatch) {
        return mapper.toResponse(orders.update(id, request, ifMatch, ifNoneMatch));
    }

    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Guarded(Order.class)
    void delete(@PathVariable UUID id, IfMatch ifMatch) {
        orders.delete(id, ifMatch);
    }

    @PostMapping("/{id}/process")
    @Guarded(value = Order.class, transition = "process")
    OrderResponse process(@PathVariable UUID id, IfMatch ifMatch) {
        return mapper.toResponse(orders.process(id, ifMatch));
    }

    @PostMapping("/{id}/ship")
    @Guarded(value = Order.class, transition = "ship")
    OrderResponse ship(@PathVariable UUID id, IfMatch ifMatch) {
        return mapper.toResponse(orders.ship(id, ifMatch));
    }

    @PostMapping("/{id}/deliver")
    @Guarded(value = Order.class, transition = "deliver")
    OrderResponse deliver(@PathVariable UUID id, IfMatch ifMatch) {
        return mapper.toResponse(orders.deliver(id, ifMatch));
    }

    @PostMapping("/{id}/cancel")
    @Guarded(value = Order.class, transition = "cancel")
    OrderResponse cancel(@PathVariable UUID id, IfMatch ifMatch) {
        return mapper.toResponse(orders.cancel(id, ifMatch));
    }

    @PostMapping("/{id}/return")
    @Guarded(value = Order.class, transition = "return")
    OrderResponse takeBack(@PathVariable UUID id, IfMatch ifMatch) {
        return mapper.toResponse(orders.takeBack(id, ifMatch));
    }

    @PostMapping("/{id}/archive")
    @Guarded(value = Order.class, transition = "archive")
    OrderResponse archive(@PathVariable UUID id, IfMatch ifMatch) {
        return mapper.toResponse(orders.archive(id, ifMatch));
    }
}
