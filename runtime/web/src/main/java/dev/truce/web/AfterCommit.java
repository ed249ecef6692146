package dev.truce.web;

import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * Recognises by its stack trace what a callback throws after the commit, such as a listener of the phase {@code AFTER_COMMIT}: the write has
 * succeeded, so the failure must not be answered as if it had been refused. A conflict has no stack trace.
 */
final class AfterCommit {

    /** The classes of transaction managers that call them, by methods whose names tell it. */
    private static final Set<String> CALLERS = Set.of(
            "org.springframework.transaction.support.TransactionSynchronizationUtils",
            "io.micronaut.transaction.impl.AbstractInternalTransaction");

    private AfterCommit() {}

    static boolean threw(List<Throwable> causes) {
        return causes.stream()
                .map(Throwable::getStackTrace)
                .flatMap(Arrays::stream)
                .anyMatch(frame -> CALLERS.contains(frame.getClassName())
                        && (frame.getMethodName().startsWith("invokeAfter")
                                || frame.getMethodName().startsWith("triggerAfter")));
    }
}
