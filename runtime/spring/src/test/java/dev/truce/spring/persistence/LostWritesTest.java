package dev.truce.spring.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import dev.truce.runtime.Contracts;
import dev.truce.spring.shop.Order;
import dev.truce.web.EntityClasses;
import dev.truce.web.HibernateLostWrites;
import dev.truce.web.LostWrite;
import dev.truce.web.LostWriteReader;
import dev.truce.web.PersistenceLostWrites;
import jakarta.persistence.LockTimeoutException;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PessimisticLockException;
import jakarta.persistence.RollbackException;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.StaleObjectStateException;
import org.hibernate.StaleStateException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.dao.CannotAcquireLockException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.orm.ObjectOptimisticLockingFailureException;
import org.springframework.transaction.TransactionSystemException;

/** How the exceptions of each library are read, and what they tell. */
class LostWritesTest {

    private static final UUID ID = UUID.randomUUID();

    private static List<LostWriteReader> readers() {
        Contracts contracts = Contracts.load(LostWritesTest.class.getClassLoader());
        return List.of(
                new LostWrites.SpringData(),
                new LostWrites.SpringOrm(new EntityClasses(contracts)),
                new PersistenceLostWrites(),
                new HibernateLostWrites(contracts));
    }

    /** What the readers say of a failure and its causes. */
    private static List<LostWrite> read(Throwable failure) {
        return Stream.iterate(failure, Objects::nonNull, Throwable::getCause)
                .flatMap(cause -> readers().stream().map(reader -> reader.read(cause)))
                .filter(Objects::nonNull)
                .toList();
    }

    static Stream<Throwable> telling() {
        return Stream.of(
                new ObjectOptimisticLockingFailureException(Order.class, ID),
                new ObjectOptimisticLockingFailureException(Order.class.getName(), ID),
                new StaleObjectStateException(Order.class.getName(), ID),
                new TransactionSystemException(
                        "commit", new RollbackException(new StaleObjectStateException(Order.class.getName(), ID))),
                new OptimisticLockingFailureException(
                        "batch", new StaleObjectStateException(Order.class.getName(), ID)));
    }

    @ParameterizedTest
    @MethodSource("telling")
    void theResourceAndItsKeyAreRead(Throwable failure) {
        assertThat(read(failure)).contains(LostWrite.of(Order.class, ID));
    }

    @Test
    void anEntityIsReadWhereThereIsNoKey() {
        OptimisticLockException failure = new OptimisticLockException(new Order("A", 1));
        assertThat(read(failure)).contains(LostWrite.of(Order.class, null));
    }

    static Stream<Throwable> silent() {
        return Stream.of(
                new OptimisticLockingFailureException("Spring Data JDBC"),
                new ObjectOptimisticLockingFailureException("batch", new StaleStateException("batch")),
                new OptimisticLockException(),
                new StaleStateException("batch"),
                new PessimisticLockException(),
                new CannotAcquireLockException("lock"));
    }

    @ParameterizedTest
    @MethodSource("silent")
    void aLostRaceIsReadThatTellsNoResource(Throwable failure) {
        assertThat(read(failure)).isNotEmpty().allMatch(lost -> lost.resource() == null);
    }

    static Stream<Throwable> other() {
        return Stream.of(
                new DataIntegrityViolationException("constraint"),
                new LockTimeoutException(),
                new IllegalStateException());
    }

    @ParameterizedTest
    @MethodSource("other")
    void anythingElseIsNoLostRace(Throwable failure) {
        assertThat(read(failure)).isEmpty();
    }
}
