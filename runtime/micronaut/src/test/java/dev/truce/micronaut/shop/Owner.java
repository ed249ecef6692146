package dev.truce.micronaut.shop;

import dev.truce.Versioned;
import java.util.List;

/** A resource that shows others. */
public class Owner {
    @Versioned
    public long version = 5;

    public List<Account> accounts = List.of();
}
