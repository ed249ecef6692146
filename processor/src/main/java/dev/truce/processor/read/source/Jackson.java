package dev.truce.processor.read.source;

/**
 * Where Jackson's types are, with a dot at the end. Neither is a constant that javac folds: the packaged jar holds a Jackson of its own
 * under another name, and the relocation of its classes would rewrite a text that begins as they do.
 */
public final class Jackson {
    /** The package of Jackson 2, and of the annotations of Jackson 3. */
    public static final String CLASSIC = "com.fasterxml".concat(".jackson.");

    /** The package of Jackson 3. */
    public static final String CURRENT = "tools".concat(".jackson.");

    private Jackson() {}
}
