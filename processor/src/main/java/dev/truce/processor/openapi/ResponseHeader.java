package dev.truce.processor.openapi;

import dev.truce.processor.openapi.document.Mapping;

/** The response headers that come with versions and conflicts, as components. */
public enum ResponseHeader {
    /** The current entity tag. */
    ETAG("ETag", "ETag"),
    /** How long to wait. */
    RETRY_AFTER("Retry-After", "RetryAfter"),
    /** Whether the answer is a stored one. */
    IDEMPOTENT_REPLAYED("Idempotent-Replayed", "IdempotentReplayed");

    private final String header;
    private final String component;

    ResponseHeader(String header, String component) {
        this.header = header;
        this.component = component;
    }

    /** The name of the header. */
    public String header() {
        return header;
    }

    /** The name of the component. */
    public String component() {
        return component;
    }

    /** Whether successes of a status have it, in a document of the user: it shows a tag only where there is something to show. */
    public boolean comesWith(String status) {
        return this != ETAG || status.equals("200") || status.equals("201");
    }

    Mapping node() {
        return switch (this) {
            case ETAG ->
                new Mapping()
                        .put("description", "The current entity tag of the resource: what `If-Match` takes.")
                        .put("schema", Schemas.string())
                        .put("example", "\"5\"");
            case RETRY_AFTER ->
                new Mapping()
                        .put("description", "How many seconds to wait before the same request is sent again.")
                        .put("schema", new Mapping().put("type", "integer").put("minimum", 0))
                        .put("example", 1);
            case IDEMPOTENT_REPLAYED ->
                new Mapping()
                        .put(
                                "description",
                                "`true` if the request was executed before, and this is the answer that it got then. "
                                        + "`true; body=omitted` if that answer was too large to be stored with its body.")
                        .put("schema", Schemas.string())
                        .put("example", "true");
        };
    }
}
