package shop;

import dev.truce.ApiResource;
import dev.truce.Unique;
import dev.truce.Versioned;

/** A record over JDBC. */
@ApiResource(table = "account")
public record Account(long id, @Unique String email, @Versioned long version) {}
