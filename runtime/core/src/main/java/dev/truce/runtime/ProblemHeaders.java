package dev.truce.runtime;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The headers that a problem's answer has. */
final class ProblemHeaders {

    private ProblemHeaders() {}

    static Map<String, String> of(Conflict conflict, @Nullable EntityTag knownTag) {
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("Content-Type", Problem.MEDIA_TYPE);
        if (conflict instanceof PreconditionFailed failed) {
            EntityTag tag = knownTag != null ? knownTag : failed.currentTag();
            if (tag != null) {
                headers.put("ETag", tag.toString());
            }
        } else if (conflict instanceof Collision collision) {
            headers.put("Retry-After", Integer.toString(collision.retryAfterSeconds()));
        } else if (conflict instanceof Unavailable unavailable) {
            headers.put("Retry-After", Integer.toString(unavailable.retryAfterSeconds()));
        } else if (conflict instanceof UnusableKey key && key.retryAfterSeconds() >= 0) {
            headers.put("Retry-After", Integer.toString(key.retryAfterSeconds()));
        } else if (conflict instanceof PreconditionRequired) {
            headers.put("Cache-Control", "no-store");
        }
        return Collections.unmodifiableMap(headers);
    }
}
