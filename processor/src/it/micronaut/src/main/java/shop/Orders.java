package shop;

import dev.truce.Guarded;
import dev.truce.Operation;
import dev.truce.runtime.IfMatch;
import dev.truce.runtime.IfNoneMatch;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Put;
import java.util.UUID;

@Controller("/orders")
class Orders {

    @Post
    @Guarded(Order.class)
    Order create(@Body Order order) {
        return order;
    }

    @Put("/{id}")
    @Guarded(Order.class)
    Order update(UUID id, @Body Order order, IfMatch ifMatch, IfNoneMatch ifNoneMatch) {
        OrderGuard.checkNoneMatch(ifNoneMatch, order.version());
        OrderGuard.requireVersion(ifMatch, order);
        return order;
    }

    @Delete("/{id}")
    @Guarded(Order.class)
    void delete(UUID id, IfMatch ifMatch) {
        OrderGuard.requireVersion(ifMatch, 1);
    }

    /**
     * Ships an order.
     *
     * @param id which one
     */
    @Post("/{id}/ship")
    @Guarded(value = Order.class, transition = "ship")
    Order ship(UUID id) {
        return new Order(id, "1", 1, OrderGuard.ship(OrderStatus.PENDING));
    }

    @Get("/{id}/label")
    @Guarded(value = Order.class, operation = Operation.NONE)
    String label(UUID id) {
        return id.toString();
    }
}
