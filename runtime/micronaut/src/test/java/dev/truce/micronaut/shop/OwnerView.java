package dev.truce.micronaut.shop;

import dev.truce.RepresentationOf;

/** An owner alone. */
@RepresentationOf(Owner.class)
public record OwnerView(String name, long version) {}
