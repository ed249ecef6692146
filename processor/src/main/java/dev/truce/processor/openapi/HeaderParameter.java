package dev.truce.processor.openapi;

import dev.truce.processor.openapi.document.Mapping;
import dev.truce.runtime.vocabulary.ProblemText;

/** The request headers of preconditions, as components. */
public enum HeaderParameter {
    /** The tag that an update takes. */
    IF_MATCH(
            "If-Match",
            "IfMatch",
            false,
            "The entity tag of the resource as it was read, or several, or `*`. The request is carried out only while one of them is"
                    + " the current one; otherwise the answer is 412."),
    /** The same where it is required. */
    REQUIRED_IF_MATCH(
            "If-Match",
            "RequiredIfMatch",
            true,
            "The entity tag of the resource as it was read, or several, or `*`. The request is carried out only while one of them is"
                    + " the current one; otherwise the answer is 412, and without the header 428."),
    /** The tags that must not match. */
    IF_NONE_MATCH(
            "If-None-Match",
            "IfNoneMatch",
            false,
            "`*` creates the resource only where there is none; "
                    + "otherwise the answer is 412. When reading, the entity tags that the"
                    + " client has: if one is the current one, the answer is 304."),
    /** The key of a request that may be sent again. */
    IDEMPOTENCY_KEY(
            "Idempotency-Key",
            "IdempotencyKey",
            false,
            "A key that the client makes for this request, such as a UUID, and sends again with each retry. Requests of one key are"
                    + " executed once, and all get the same answer. With another payload the answer is 422."),
    /** The same where it is required. */
    REQUIRED_IDEMPOTENCY_KEY(
            "Idempotency-Key",
            "RequiredIdempotencyKey",
            true,
            "A key that the client makes for this request, such as a UUID, and sends again with each retry. Requests of one key are"
                    + " executed once, and all get the same answer. With another payload the answer is 422, and without the header 400.");

    /** A key may be in quotes, and hold quotes that are escaped. */
    private static final int MAX_KEY_LENGTH = 512;

    private final String header;
    private final String component;
    private final boolean required;
    private final String description;

    HeaderParameter(String header, String component, boolean required, String description) {
        this.header = header;
        this.component = component;
        this.required = required;
        this.description = description;
    }

    /** The name of the header. */
    public String header() {
        return header;
    }

    /** The name of the component. */
    public String component() {
        return component;
    }

    /** The component. The schema is a string and not an array, since a tag may hold a comma. */
    public Mapping node() {
        return new Mapping()
                .put("name", header)
                .put("in", "header")
                .put("description", description)
                .put("required", required)
                .put("schema", schema())
                .put("example", example());
    }

    private Mapping schema() {
        return switch (this) {
            case IF_MATCH, REQUIRED_IF_MATCH, IF_NONE_MATCH -> Schemas.string();
            case IDEMPOTENCY_KEY, REQUIRED_IDEMPOTENCY_KEY ->
                Schemas.string().put("minLength", 1).put("maxLength", MAX_KEY_LENGTH);
        };
    }

    private String example() {
        return switch (this) {
            case IF_MATCH, REQUIRED_IF_MATCH -> "\"5\"";
            case IF_NONE_MATCH -> "*";
            case IDEMPOTENCY_KEY, REQUIRED_IDEMPOTENCY_KEY -> ProblemText.KEY_EXAMPLE;
        };
    }
}
