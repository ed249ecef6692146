package dev.truce.spring.web;

import java.util.Arrays;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;

/**
 * Recognises by its stack trace what a synchronization throws after the commit, also on a thread of which the request knows nothing.
 * {@link dev.truce.spring.persistence.CommitMemory} knows those that have no stack trace.
 */
final class AfterCommit {

    private static final String SYNCHRONIZATIONS =
            "org.springframework.transaction.support.TransactionSynchronizationUtils";

    private AfterCommit() {}

    static boolean threw(Throwable failure) {
        // causes can form a circle
        Set<Throwable> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        for (Throwable cause = failure; cause != null && seen.add(cause); cause = cause.getCause()) {
            if (isThrownBySynchronization(cause)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isThrownBySynchronization(Throwable failure) {
        return Arrays.stream(failure.getStackTrace())
                .anyMatch(frame -> frame.getClassName().equals(SYNCHRONIZATIONS)
                        && frame.getMethodName().startsWith("invokeAfter"));
    }
}
