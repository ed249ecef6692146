package dev.truce.processor.openapi;

import org.jspecify.annotations.Nullable;

/**
 * A value without parts.
 *
 * @param value a {@code String}, {@code Long} or {@code Boolean}, or {@code null}
 */
record Scalar(@Nullable Object value) implements Node {

    static final Scalar NULL = new Scalar(null);

    static Scalar of(String text) {
        return new Scalar(text);
    }

    static Scalar of(long number) {
        return new Scalar(number);
    }

    static Scalar of(boolean flag) {
        return new Scalar(flag);
    }
}
