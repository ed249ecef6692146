package dev.truce.processor.model;

import org.jspecify.annotations.Nullable;

/**
 * The request body and the successful answer of an operation, as far as its annotations and types make them certain.
 *
 * @param request the resource or representation in the request's body; {@code null} where it is not certain
 * @param status the status of success; {@code null} where the code decides it
 * @param content what the body of a success holds
 * @param response the resource or representation in the answer's body; {@code null} where it is not certain
 */
public record Exchange(
        @Nullable ClassRef request,
        @Nullable Integer status,
        Content content,
        @Nullable ClassRef response) {

    /** The content of a success response. */
    public enum Content {
        /** Whatever the code decides. */
        UNKNOWN,
        /** One {@link Exchange#response()}. */
        ONE,
        /** An array of {@link Exchange#response()}. */
        MANY
    }

    /** Nothing is certain. */
    public static final Exchange UNKNOWN = new Exchange(null, null, Content.UNKNOWN, null);
}
