package dev.truce.benchmarks.servers.orders;

import dev.truce.RepresentationOf;
import java.util.UUID;

/** The body of an answer. */
@RepresentationOf(Order.class)
public record OrderResponse(UUID id, String number, String customer, int quantity, OrderStatus status, long version) {

    /** Shows an order. */
    public static OrderResponse of(Order order) {
        return new OrderResponse(
                order.getId(),
                order.getNumber(),
                order.getCustomer(),
                order.getQuantity(),
                order.getStatus(),
                order.getVersion());
    }
}
