package dev.truce.processor.openapi;

import dev.truce.processor.openapi.document.Mapping;

/** The response headers that come with versions and conflicts, as components. */
public enum ResponseHeader {
    /** The current entity tag. */
    ETAG("ETag", "ETag"),
    /** How long to wait. */
    RETRY_AFTER("Retry-After", "RetryAfter");

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
        };
    }
}
