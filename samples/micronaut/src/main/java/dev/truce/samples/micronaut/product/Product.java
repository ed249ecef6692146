package dev.truce.samples.micronaut.product;

import com.fasterxml.jackson.annotation.JsonIgnore;
import dev.truce.Unique;
import io.micronaut.core.annotation.Introspected;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;

/** What is sold. The key stays inside; clients know a product by its SKU. */
@Entity
@Introspected(accessKind = Introspected.AccessKind.FIELD)
@Table(name = "products")
public class Product {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @JsonIgnore
    public Long id;

    @NotBlank
    @Size(max = 100)
    @Unique
    public String sku;

    @NotBlank
    @Size(max = 200)
    public String name;

    @NotNull
    @PositiveOrZero
    @Digits(integer = 10, fraction = 2)
    public BigDecimal price;
}
