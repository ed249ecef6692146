package dev.truce.processor.openapi.document;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * A value without parts.
 *
 * @param value a {@code String}, {@code Long} or {@code Boolean}, or {@code null}
 */
public record Scalar(@Nullable Object value) implements Node {

    /** Nothing. */
    public static final Scalar NULL = new Scalar(null);

    /** A text. */
    public static Scalar of(String text) {
        return new Scalar(text);
    }

    /** A whole number. */
    public static Scalar of(long number) {
        return new Scalar(number);
    }

    /** True or false. */
    public static Scalar of(boolean flag) {
        return new Scalar(flag);
    }

    @Override
    public void accept(NodeVisitor visitor) throws IOException {
        visitor.visit(this);
    }
}
