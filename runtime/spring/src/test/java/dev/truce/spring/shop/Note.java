package dev.truce.spring.shop;

import dev.truce.Versioned;

/** A resource that may be written without a precondition. */
public record Note(String text, @Versioned(required = false) long version) {}
