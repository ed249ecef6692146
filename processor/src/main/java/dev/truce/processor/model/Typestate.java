package dev.truce.processor.model;

import org.jspecify.annotations.Nullable;

/**
 * The request for a view of each state.
 *
 * @param copy how a resource in another state is made; {@code null} where the class offers nothing
 * @param location the attribute that requests it
 */
public record Typestate(@Nullable StateCopy copy, SourceLocation location) {}
