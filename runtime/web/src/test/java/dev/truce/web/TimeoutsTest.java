package dev.truce.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.LockTimeoutException;
import jakarta.persistence.PersistenceException;
import jakarta.persistence.PessimisticLockException;
import jakarta.persistence.QueryTimeoutException;
import java.sql.SQLException;
import java.util.stream.Stream;
import org.hibernate.HibernateException;
import org.hibernate.TransactionException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Which exceptions tell that a wait took too long. Those of Spring, Micronaut and JTA are tested where these are. */
class TimeoutsTest {

    static Stream<Throwable> timeouts() {
        return Stream.of(
                new LockTimeoutException("lock"),
                new QueryTimeoutException("query"),
                new org.hibernate.QueryTimeoutException("query", new SQLException("unknown"), "select 1"),
                new org.hibernate.exception.LockTimeoutException("lock", new SQLException("unknown")),
                new TransactionException("Transaction timeout expired"),
                new TransactionException("transaction timeout expired"),
                new HibernateException("Transaction was rolled back in a different thread!"));
    }

    @ParameterizedTest
    @MethodSource("timeouts")
    void areFoundAsCauses(Throwable timeout) {
        assertThat(Timeouts.areAmong(Causes.of(timeout))).isTrue();
        assertThat(Timeouts.areAmong(Causes.of(new IllegalStateException(timeout))))
                .isTrue();
    }

    static Stream<Throwable> others() {
        return Stream.of(
                new PessimisticLockException("lock"),
                new PersistenceException("Transaction timeout expired"),
                new TransactionException("transaction was rolled back"),
                new TransactionException(null));
    }

    @ParameterizedTest
    @MethodSource("others")
    void areNothingElse(Throwable other) {
        assertThat(Timeouts.areAmong(Causes.of(other))).isFalse();
    }
}
