package dev.truce.processor.generate;

/**
 * A source file, ready to be written. It is ASCII, so that it is the same under every encoding.
 *
 * @param qualifiedName the top-level class that it declares
 * @param text the whole file, with LF
 */
public record GeneratedSource(String qualifiedName, String text) {}
