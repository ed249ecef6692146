package dev.truce.servers;

import dev.truce.RepresentationOf;
import org.jspecify.annotations.Nullable;

@RepresentationOf(Order.class)
record OrderRequest(
        String number,
        String customer,
        int quantity,
        @Nullable OrderStatus status) {

    void writeTo(Order order) {
        order.number = number;
        order.customer = customer;
        order.quantity = quantity;
        order.status = status == null ? order.status : status;
    }
}
