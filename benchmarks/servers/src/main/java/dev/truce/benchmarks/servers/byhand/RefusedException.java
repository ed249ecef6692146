package dev.truce.benchmarks.servers.byhand;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/** A request that a rule refuses. */
final class RefusedException extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final HttpStatus status;
    private final String code;
    private final @Nullable String currentTag;

    RefusedException(HttpStatus status, String code, String detail, @Nullable String currentTag) {
        super(detail);
        this.status = status;
        this.code = code;
        this.currentTag = currentTag;
    }

    HttpStatus status() {
        return status;
    }

    String code() {
        return code;
    }

    @Nullable
    String currentTag() {
        return currentTag;
    }
}
