package dev.truce.samples.springboot.product;

import dev.truce.RepresentationOf;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;

@RepresentationOf(Product.class)
record ProductDto(
        @NotBlank @Size(max = 100) String sku,
        @NotBlank @Size(max = 200) String name,

        @NotNull @PositiveOrZero @Digits(integer = 10, fraction = 2)
        BigDecimal price) {}
