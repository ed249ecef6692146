package dev.truce.web;

import java.util.concurrent.ThreadLocalRandom;

/**
 * When clients may repeat a request: after a random time, so that those that collided do not meet again.
 *
 * @param minimum the shortest time, in seconds
 * @param maximum the longest time, in seconds
 */
public record RetryAfter(int minimum, int maximum) {

    /** One to three seconds. */
    public static final RetryAfter DEFAULT = new RetryAfter(1, 3);

    /**
     * Creates a range of times.
     *
     * @param minimum the shortest time, in seconds
     * @param maximum the longest time, in seconds
     * @throws IllegalArgumentException if the range is empty, or a time is negative
     */
    public RetryAfter {
        if (minimum < 0 || maximum < minimum) {
            throw new IllegalArgumentException("Retry-After cannot be from " + minimum + " to " + maximum + " seconds");
        }
    }

    /**
     * Chooses a time.
     *
     * @return the value of the header {@code Retry-After}, in seconds
     */
    public int seconds() {
        return ThreadLocalRandom.current().nextInt(minimum, maximum + 1);
    }
}
