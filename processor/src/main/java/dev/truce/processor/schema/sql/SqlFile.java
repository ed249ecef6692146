package dev.truce.processor.schema.sql;

/**
 * The SQL of a migration or schema file.
 *
 * @param name the name in findings
 * @param text its content
 */
public record SqlFile(String name, String text) {}
