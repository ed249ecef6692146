package dev.truce.samples.quickstart;

import dev.truce.web.GuardedOperation;
import dev.truce.web.idempotency.IdempotentOperation;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An endpoint under its method and its path, whose variables are in braces.
 *
 * @param method the HTTP method
 * @param path the template of the path
 * @param operation what {@code @Guarded} declares
 * @param idempotent what {@code @Idempotent} declares; null without it
 * @param endpoint what answers
 */
record Route(
        String method,
        String path,
        GuardedOperation operation,
        @Nullable IdempotentOperation idempotent,
        Endpoint endpoint) {

    /** Answers a request. */
    interface Endpoint {
        Response answer(Request request) throws Exception;
    }

    /** The values of the path's variables, or null for another path. */
    @Nullable
    Map<String, String> match(String actual) {
        String[] expected = path.split("/", -1);
        String[] segments = actual.split("/", -1);
        if (segments.length != expected.length) {
            return null;
        }
        Map<String, String> variables = new HashMap<>();
        for (int i = 0; i < expected.length; i++) {
            if (expected[i].startsWith("{") && !segments[i].isEmpty()) {
                String plus = segments[i].replace("+", "%2B");
                String name = expected[i].substring(1, expected[i].length() - 1);
                variables.put(name, URLDecoder.decode(plus, StandardCharsets.UTF_8));
            } else if (!expected[i].equals(segments[i])) {
                return null;
            }
        }
        return variables;
    }
}
