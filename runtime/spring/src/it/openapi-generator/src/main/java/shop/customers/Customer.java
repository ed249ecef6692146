package shop.customers;

import dev.truce.ApiResource;
import dev.truce.Unique;
import dev.truce.Versioned;

/** A row of the table {@code customers}. */
@ApiResource(table = "customers")
public record Customer(long id, @Unique String email, @Versioned long version) {}
