package dev.truce.processor.openapi.document;

import org.jspecify.annotations.Nullable;

/**
 * A value without parts.
 *
 * @param value a {@code String}, {@code Long} or {@code Boolean}, or {@code null}
 */
public record Scalar(@Nullable Object value) implements Node {
    /** The null of YAML and JSON. */
    public static final Scalar NULL = new Scalar(null);

    /** Returns a text. */
    public static Scalar of(String text) {
        return new Scalar(text);
    }

    /** Returns a whole number. */
    public static Scalar of(long number) {
        return new Scalar(number);
    }

    /** Returns true or false. */
    public static Scalar of(boolean flag) {
        return new Scalar(flag);
    }
}
