package dev.truce.processor.schema;

/**
 * A migration or a schema file.
 *
 * @param name as findings show it
 * @param text what it holds
 */
record SqlFile(String name, String text) {}
