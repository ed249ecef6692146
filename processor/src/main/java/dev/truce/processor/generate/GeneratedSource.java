package dev.truce.processor.generate;

/**
 * A source file that is ready to be written. It is ASCII, so that it is the same under every encoding.
 *
 * @param qualifiedName its top-level class
 * @param text the whole file, with LF
 */
public record GeneratedSource(String qualifiedName, String text) {}
