package dev.truce.peers;

import dev.truce.Versioned;

/** A row of {@code payments}, which no constraint keeps from being there twice. */
record Payment(String id, String reference, @Versioned long version) {}
