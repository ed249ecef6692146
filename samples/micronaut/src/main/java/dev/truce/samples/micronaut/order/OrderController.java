package dev.truce.samples.micronaut.order;

import dev.truce.Guarded;
import dev.truce.Idempotent;
import dev.truce.runtime.IfMatch;
import dev.truce.runtime.IfNoneMatch;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Put;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import jakarta.validation.Valid;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Controller("/orders")
@ExecuteOn(TaskExecutors.BLOCKING)
class OrderController {
    private final Orders orders;

    OrderController(Orders orders) {
        this.orders = orders;
    }

    @Post
    @Guarded(Order.class)
    @Idempotent(required = false)
    HttpResponse<OrderResponse> create(@Body @Valid OrderRequest request) {
        OrderResponse order = OrderResponse.of(orders.create(request));
        return HttpResponse.created(order, URI.create("/orders/" + order.id()));
    }

    @Get
    @Guarded(Order.class)
    List<OrderResponse> list(@QueryValue @Nullable String number) {
        return orders.list(number).stream().map(OrderResponse::of).toList();
    }

    @Get("/{id}")
    @Guarded(Order.class)
    OrderResponse read(UUID id) {
        return OrderResponse.of(orders.get(id));
    }

    @Put("/{id}")
    @Guarded(Order.class)
    OrderResponse update(UUID id, @Body @Valid OrderRequest request, IfMatch ifMatch, IfNoneMatch ifNoneMatch) {
        return OrderResponse.of(orders.update(id, request, ifMatch, ifNoneMatch));
    }

    @Delete("/{id}")
    @Guarded(Order.class)
    HttpResponse<?> delete(UUID id, IfMatch ifMatch) {
        orders.delete(id, ifMatch);
        return HttpResponse.noContent();
    }

    @Post("/{id}/process")
    @Guarded(value = Order.class, transition = "process")
    OrderResponse process(UUID id, IfMatch ifMatch) {
        return OrderResponse.of(orders.process(id, ifMatch));
    }

    @Post("/{id}/ship")
    @Guarded(value = Order.class, transition = "ship")
    OrderResponse ship(UUID id, IfMatch ifMatch) {
        return OrderResponse.of(orders.ship(id, ifMatch));
    }

    @Post("/{id}/deliver")
    @Guarded(value = Order.class, transition = "deliver")
    OrderResponse deliver(UUID id, IfMatch ifMatch) {
        return OrderResponse.of(orders.deliver(id, ifMatch));
    }

    @Post("/{id}/cancel")
    @Guarded(value = Order.class, transition = "cancel")
    OrderResponse cancel(UUID id, IfMatch ifMatch) {
        return OrderResponse.of(orders.cancel(id, ifMatch));
    }

    @Post("/{id}/return")
    @Guarded(value = Order.class, transition = "return")
    OrderResponse takeBack(UUID id, IfMatch ifMatch) {
        return OrderResponse.of(orders.takeBack(id, ifMatch));
    }

    @Post("/{id}/archive")
    @Guarded(value = Order.class, transition = "archive")
    OrderResponse archive(UUID id, IfMatch ifMatch) {
        return OrderResponse.of(orders.archive(id, ifMatch));
    }
}
