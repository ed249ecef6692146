package dev.truce.spring.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.truce.spring.own.TakenException;
import dev.truce.spring.shop.OrderGuard;
import jakarta.persistence.PersistenceException;
import java.lang.reflect.UndeclaredThrowableException;
import java.sql.SQLException;
import java.util.concurrent.CompletionException;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.postgresql.util.PSQLException;
import org.postgresql.util.PSQLState;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.http.HttpStatus;
import org.springframework.transaction.TransactionSystemException;
import org.springframework.web.server.ResponseStatusException;

/** Which exceptions are looked at before the application's advice, and which after it. */
class ThrownByTest {

    static Stream<Throwable> libraries() {
        return Stream.of(
                OrderGuard.duplicateNumber("A").toException(),
                new DuplicateKeyException("duplicate"),
                new TransactionSystemException("commit"),
                new PersistenceException(),
                new SQLException(),
                new PSQLException("duplicate", PSQLState.UNIQUE_VIOLATION),
                new CompletionException(new DuplicateKeyException("duplicate")),
                new UndeclaredThrowableException(new SQLException()));
    }

    @ParameterizedTest
    @MethodSource("libraries")
    void aLibraryKnowsNothingOfTheApplication(Throwable thrown) {
        assertThat(ThrownBy.library(thrown)).isTrue();
    }

    static Stream<Throwable> application() {
        return Stream.of(
                new TakenException(new DuplicateKeyException("duplicate")),
                new ResponseStatusException(HttpStatus.NOT_FOUND, "hidden", new DuplicateKeyException("duplicate")),
                new CompletionException(new TakenException(new SQLException())),
                new IllegalStateException(new SQLException()));
    }

    @ParameterizedTest
    @MethodSource("application")
    void anExceptionOfTheApplicationIsItsOwnWhateverCausedIt(Throwable thrown) {
        assertThat(ThrownBy.library(thrown)).isFalse();
    }
}
