package dev.truce.samples.micronaut.order;

import dev.truce.RepresentationOf;
import io.micronaut.core.annotation.Introspected;
import java.util.UUID;

@RepresentationOf(Order.class)
@Introspected
record OrderResponse(UUID id, String number, String customer, int quantity, OrderStatus status, long version) {

    static OrderResponse of(Order order) {
        return new OrderResponse(order.id, order.number, order.customer, order.quantity, order.status, order.version);
    }
}
