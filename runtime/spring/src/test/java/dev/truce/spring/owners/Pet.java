package dev.truce.spring.owners;

import dev.truce.Versioned;

/** Another resource. */
public class Pet {

    @Versioned
    public long version;

    public String name = "Rex";
}
