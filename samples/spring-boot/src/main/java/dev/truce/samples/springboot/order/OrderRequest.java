package dev.truce.samples.springboot.order;

import dev.truce.RepresentationOf;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

@RepresentationOf(Order.class)
record OrderRequest(
        @NotBlank @Size(max = 100) String number,
        @NotBlank @Size(max = 200) String customer,
        @Positive int quantity,
        @Nullable OrderStatus status) {}
