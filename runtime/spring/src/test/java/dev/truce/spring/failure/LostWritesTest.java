package dev.truce.spring.failure;

import static org.assertj.core.api.Assertions.assertThat;

import dev.truce.runtime.Contracts;
import dev.truce.spring.LostWrite;
import dev.truce.spring.LostWriteReader;
import dev.truce.spring.shop.Order;
import jakarta.persistence.LockTimeoutException;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PessimisticLockException;
import jakarta.persistence.RollbackException;
import java.util.List;
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

    private final LostWrites lostWrites = new LostWrites(readers());

    private static List<LostWriteReader> readers() {
        EntityClasses classes = new EntityClasses(Contracts.load(LostWritesTest.class.getClassLoader()));
        return List.of(
                new SpringLostWrites(),
                new OrmLostWrites(classes),
                new PersistenceLostWrites(),
                new HibernateLostWrites(classes));
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
        LostWrite lost = lostWrites.find(failure);
        assertThat(lost).isNotNull();
        assertThat(lost.resource()).isEqualTo(Order.class);
        assertThat(lost.identifier()).isEqualTo(ID);
    }

    @Test
    void anEntityIsReadWhereThereIsNoKey() {
        OptimisticLockException failure = new OptimisticLockException(new Order("A", 1));
        assertThat(lostWrites.find(failure)).extracting(LostWrite::resource).isEqualTo(Order.class);
    }

    static Stream<Throwable> silent() {
        return Stream.of(
                new OptimisticLockingFailureException("Spring Data JDBC"),
                new ObjectOptimisticLockingFailureException("batch", new StaleStateException("batch")),
                new OptimisticLockException(),
                new StaleStateException("batch"),
                new PessimisticLockException(),
                new LockTimeoutException(),
                new CannotAcquireLockException("lock"));
    }

    @ParameterizedTest
    @MethodSource("silent")
    void aLostRaceIsReadThatTellsNoResource(Throwable failure) {
        assertThat(lostWrites.find(failure)).extracting(LostWrite::resource).isNull();
        assertThat(lostWrites.find(failure)).isNotNull();
    }

    static Stream<Throwable> other() {
        Exception first = new IllegalStateException("first");
        first.initCause(new IllegalStateException("second", first));
        return Stream.of(new DataIntegrityViolationException("constraint"), new IllegalStateException(), first);
    }

    @ParameterizedTest
    @MethodSource("other")
    void anythingElseIsNoLostRaceAlsoWhereCausesGoInCircles(Throwable failure) {
        assertThat(lostWrites.find(failure)).isNull();
    }
}
