package shop.orders;

import dev.truce.ApiResource;
import dev.truce.Unique;
import dev.truce.Versioned;

/** A row of the table {@code orders}. */
@ApiResource(table = "orders")
public record Order(long id, @Unique String orderNumber, @Versioned long revision) {}
