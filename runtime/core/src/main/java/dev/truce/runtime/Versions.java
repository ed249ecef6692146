package dev.truce.runtime;

import java.time.Instant;

/** Makes the first versions of rows. */
public final class Versions {

    private static final long MICROSECONDS = 1_000_000;

    private Versions() {}

    /**
     * Returns the first version of a new row, which no earlier row of the same key has had. A client that chooses keys can delete a
     * resource and create another one under its key. If both started at 0, an old {@code If-Match: "0"} would pass for the new one.
     *
     * <pre>{@code
     * @PrePersist
     * void start() {
     *     version = Versions.start();
     * }
     * }</pre>
     *
     * @return the time in microseconds since 1970, which JavaScript's numbers hold exactly until 2255
     */
    public static long start() {
        Instant now = Instant.now();
        return now.getEpochSecond() * MICROSECONDS + now.getNano() / 1_000;
    }
}
