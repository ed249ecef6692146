package dev.truce.web;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Recognises waits that took too long where the driver reports none: persistence libraries and transaction managers end them, too, and
 * roll back. The classes are known by name, since each library may be absent.
 */
final class Timeouts {

    private static final Set<String> CLASSES = Set.of(
            "jakarta.persistence.LockTimeoutException",
            "jakarta.persistence.QueryTimeoutException",
            "org.hibernate.QueryTimeoutException",
            "org.hibernate.exception.LockTimeoutException",
            "org.springframework.dao.QueryTimeoutException",
            "org.springframework.transaction.TransactionTimedOutException",
            "io.micronaut.transaction.exceptions.TransactionTimedOutException");

    /**
     * The beginnings of texts, where only these tell a timeout. Narayana throws this one for a transaction that has been rolled back before
     * its commit, which its own timer does.
     */
    private static final Map<String, List<String>> TEXTS = Map.of(
            "org.hibernate.TransactionException", List.of("Transaction timeout expired", "transaction timeout expired"),
            "org.hibernate.HibernateException", List.of("Transaction was rolled back in a different thread"),
            "jakarta.transaction.RollbackException", List.of("ARJUNA016102"));

    private Timeouts() {}

    static boolean areAmong(List<Throwable> causes) {
        return causes.stream().anyMatch(Timeouts::isTimeout);
    }

    private static boolean isTimeout(Throwable failure) {
        for (Class<?> type = failure.getClass(); type != null; type = type.getSuperclass()) {
            if (CLASSES.contains(type.getName())) {
                return true;
            }
        }
        return begins(
                failure.getMessage(), TEXTS.getOrDefault(failure.getClass().getName(), List.of()));
    }

    private static boolean begins(@Nullable String text, List<String> beginnings) {
        return text != null && beginnings.stream().anyMatch(text::startsWith);
    }
}
