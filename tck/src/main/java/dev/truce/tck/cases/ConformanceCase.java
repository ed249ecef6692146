package dev.truce.tck.cases;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One row of the conformance list.
 *
 * @param id the case's number, and where a case has several rows, a slash and the row's own name: {@code 3/order}
 * @param title the behaviour, as a sentence
 * @param source the section that demands it
 * @param body sends requests and judges the answers, null where the row cannot be run by this suite
 * @param notRun why the row cannot be run, null where it can
 */
public record ConformanceCase(
        String id,
        String title,
        String source,
        @Nullable Body body,
        @Nullable String notRun) {

    /** Checks that the row either can be run or says why not. */
    public ConformanceCase {
        Objects.requireNonNull(body != null ? body : notRun, "body or notRun");
    }

    /** The steps of a case. */
    @FunctionalInterface
    public interface Body {

        /** Sends requests and throws an {@link AssertionError} where an answer is wrong. */
        void run();
    }

    /**
     * Tells whether a declaration speaks of this row.
     *
     * @param key a row's id, or a case's number for all its rows
     * @return whether the row is meant
     */
    public boolean isMeantBy(String key) {
        return id.equals(key) || id.startsWith(key + '/');
    }
}
