package dev.truce.benchmarks.servers.orders;

import dev.truce.RepresentationOf;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;

/** The body of a write. */
@RepresentationOf(Order.class)
public record OrderRequest(
        @NotBlank @Size(max = 100) String number,
        @NotBlank @Size(max = 200) String customer,
        @Positive int quantity,
        OrderStatus status) {

    /** Overwrites an order. */
    public Order into(Order order) {
        order.setNumber(number);
        order.setCustomer(customer);
        order.setQuantity(quantity);
        order.setStatus(status);
        return order;
    }
}
