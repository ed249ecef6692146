package dev.truce.processor.schema.sql;

/**
 * A migration or a schema file.
 *
 * @param name as findings show it
 * @param text what it holds
 */
public record SqlFile(String name, String text) {}
