package dev.truce.spring.writes;

import dev.truce.RepresentationOf;
import dev.truce.spring.shop.Order;

/** What an answer shows of an order. */
@RepresentationOf(Order.class)
record OrderState(int quantity, long version) {

    static OrderState of(Order order) {
        return new OrderState(order.getQuantity(), order.getVersion());
    }
}
