package dev.truce.samples.quarkus.order;

import dev.truce.RepresentationOf;
import java.util.UUID;

@RepresentationOf(Order.class)
record OrderResponse(UUID id, String number, String customer, int quantity, OrderStatus status, long version) {

    static OrderResponse of(Order order) {
        return new OrderResponse(order.id, order.number, order.customer, order.quantity, order.status, order.version);
    }
}
