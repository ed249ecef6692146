package dev.truce.spring.own;

import dev.truce.Guarded;
import dev.truce.spring.shop.Order;
import dev.truce.spring.shop.OrderGuard;
import dev.truce.spring.shop.OrderRequest;
import dev.truce.spring.shop.OrderService;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Endpoints that wrap what the database throws, each in another way. */
@RestController
public class OwnController {

    private final OrderService orders;

    public OwnController(OrderService orders) {
        this.orders = orders;
    }

    @GetMapping("/stock/{revision}")
    Stock stock(@PathVariable int revision) {
        return new Stock("A", revision);
    }

    @PostMapping("/own/answered")
    @Guarded(Order.class)
    Order answered(@RequestBody OrderRequest request) {
        try {
            return orders.create(request);
        } catch (RuntimeException e) {
            throw new TakenException(e);
        }
    }

    @PostMapping("/own/unanswered")
    @Guarded(Order.class)
    Order unanswered(@RequestBody OrderRequest request) {
        throw new IllegalStateException(
                "nobody answers this one",
                OrderGuard.duplicateNumber(request.number()).toException());
    }

    @PostMapping("/own/later")
    @Guarded(Order.class)
    CompletableFuture<Order> later(@RequestBody OrderRequest request) {
        return CompletableFuture.supplyAsync(() -> orders.create(request));
    }

    @PostMapping("/own/called")
    @Guarded(Order.class)
    Callable<Order> called(@RequestBody OrderRequest request) {
        return () -> orders.create(request);
    }
}
