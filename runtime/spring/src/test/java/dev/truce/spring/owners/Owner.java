package dev.truce.spring.owners;

import dev.truce.Versioned;

/** A resource of which each answer shows a different part. */
public class Owner {

    @Versioned
    public long version = 5;

    public String name = "Eve";

    public Pet pet = new Pet();
}
