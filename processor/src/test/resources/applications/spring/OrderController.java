package shop;

import dev.truce.Guarded;
import java.util.List;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;

@RequestMapping("/api/orders")
public class OrderController {
    @GetMapping
    @Guarded(Order.class)
    public ResponseEntity<List<OrderDto>> findAll(@RequestParam(required = false) String number) {
        return ResponseEntity.ok(List.of());
    }

    @PostMapping
    @Guarded(Order.class)
    @ResponseStatus(HttpStatus.CREATED)
    public OrderDto create(@RequestBody OrderDto order) {
        return order;
    }

    @GetMapping("/{id}")
    @Guarded(Order.class)
    public OrderDto findOne(@PathVariable UUID id) {
        throw new UnsupportedOperationException();
    }

    @GetMapping("/{id}/status")
    @Guarded(Order.class)
    public OrderStatus status(@PathVariable UUID id) {
        return OrderStatus.PENDING;
    }

    @PutMapping("/{id}")
    @Guarded(Order.class)
    public ResponseEntity<OrderDto> replace(
            @PathVariable UUID id, @RequestHeader("If-Match") String ifMatch, @RequestBody OrderDto order) {
        return ResponseEntity.ok(order);
    }

    @DeleteMapping("/{id}")
    @Guarded(Order.class)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    public void delete(@PathVariable UUID id) {}

    @PostMapping("/{id}/ship")
    @Guarded(value = Order.class, transition = "ship")
    public OrderDto ship(@PathVariable UUID id) {
        throw new UnsupportedOperationException();
    }

    @PostMapping("/{id}/notes")
    public void addNote(@PathVariable UUID id, @RequestBody String note) {}

    @GetMapping("/{id}/notes")
    public List<String> notes(@PathVariable UUID id) {
        return List.of();
    }
}
