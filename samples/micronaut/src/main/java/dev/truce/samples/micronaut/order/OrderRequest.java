package dev.truce.samples.micronaut.order;

import dev.truce.RepresentationOf;
import io.micronaut.core.annotation.Introspected;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

@RepresentationOf(Order.class)
@Introspected
record OrderRequest(
        @NotBlank @Size(max = 100) String number,
        @NotBlank @Size(max = 200) String customer,
        @Positive int quantity,
        @Nullable OrderStatus status) {

    void writeTo(Order order) {
        order.number = number;
        order.customer = customer;
        order.quantity = quantity;
        order.status = status == null ? order.status : status;
    }
}
