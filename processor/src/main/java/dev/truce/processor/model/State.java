package dev.truce.processor.model;

/**
 * A state of a lifecycle.
 *
 * @param name the enum constant
 * @param wireName its name on the wire
 */
public record State(String name, String wireName) {}
