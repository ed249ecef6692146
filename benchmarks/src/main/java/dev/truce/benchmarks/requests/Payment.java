package dev.truce.benchmarks.requests;

import dev.truce.Unique;
import dev.truce.Versioned;

/** A row of {@code payments}, and the body of each answer. */
public record Payment(
        String id,
        @Unique String reference,
        int amount,
        @Versioned long version) {}
