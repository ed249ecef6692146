package dev.truce.spring.shop;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.truce.RepresentationOf;
import java.util.UUID;

/** An order on the wire, where its number has another name. */
@RepresentationOf(Order.class)
public record OrderView(
        UUID id, @JsonProperty("order_number") String number, int quantity, OrderStatus status, long version) {

    static OrderView of(Order order) {
        return new OrderView(
                order.getId(), order.getNumber(), order.getQuantity(), order.getStatus(), order.getVersion());
    }
}
