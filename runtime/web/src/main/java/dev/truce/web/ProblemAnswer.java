package dev.truce.web;

import dev.truce.runtime.Problem;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * The answer to a conflict.
 *
 * @param problem the problem, whose {@link Problem#toBytes()} is the body and whose {@link Problem#status()} is the status
 * @param headers values by name, {@code Content-Type} among them
 */
public record ProblemAnswer(Problem problem, Map<String, String> headers) {

    private static final Set<String> REPLACED = Set.of(
            "accept-ranges",
            "age",
            "cache-control",
            "etag",
            "expires",
            "last-modified",
            "location",
            "pragma",
            "transfer-encoding");

    /**
     * Creates an answer.
     *
     * @param problem the problem
     * @param headers values by name
     */
    public ProblemAnswer {
        Objects.requireNonNull(problem, "problem");
        headers = Collections.unmodifiableMap(new LinkedHashMap<>(headers));
    }

    /**
     * Tells whether a header of the failed response must not stay on the answer: it describes what the handler wanted to send. An
     * integration resets the response, and keeps all other headers, such as those of CORS.
     *
     * @param header the name of a header
     * @return {@code true} for {@code Content-…}, validators, caching and {@code Location}
     */
    public static boolean replaces(String header) {
        String name = header.toLowerCase(Locale.ROOT);
        return REPLACED.contains(name) || (name.startsWith("content-") && !name.startsWith("content-security-"));
    }
}
