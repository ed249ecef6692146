package dev.truce.jdbc;

import static dev.truce.jdbc.support.TestContract.unique;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import dev.truce.jdbc.support.TestContract;
import dev.truce.runtime.Contracts;
import dev.truce.runtime.Duplicate;
import java.sql.BatchUpdateException;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Where the driver's exception is looked for. */
@Timeout(value = 20, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
final class FailureChainTest {

    private static final class Item {}

    private static final class Other {}

    private static final ConstraintTranslator TRANSLATOR = ConstraintTranslator.of(Contracts.of(
            new TestContract<>(Item.class, List.of(unique("A", "a").withConstraintNames("uk", "uk_a")))
                    .in("items", "id"),
            new TestContract<>(Other.class, List.of(unique("B", "b").withConstraintNames("uk", "uk_b")))
                    .in("others", "id")));

    private static SQLException duplicate(String key) {
        return new SQLException("Duplicate entry 'v' for key '" + key + "'", "23000", 1062);
    }

    private static Optional<String> translated(Throwable failure, Class<?>... resources) {
        return TRANSLATOR
                .translate(failure, resources)
                .map(conflict -> conflict.type().code());
    }

    @Test
    void causesAndNextExceptionsAreWalked() {
        BatchUpdateException batch = new BatchUpdateException();
        batch.setNextException(new SQLException("nothing"));
        batch.setNextException(duplicate("uk_b"));

        assertThat(translated(new RuntimeException(new RuntimeException(duplicate("uk_a")))))
                .contains("A");
        assertThat(translated(new RuntimeException(batch))).contains("B");
    }

    @Test
    void suppressedExceptionIsAnotherFailure() {
        Throwable failure = new IllegalStateException("the payment provider is down");
        failure.addSuppressed(new RuntimeException(duplicate("uk_a")));

        assertThat(translated(failure)).isEmpty();
    }

    @Test
    void unknownOutcomeAnywhereIsNoConflict() {
        SQLException failure = duplicate("uk_a");
        failure.setNextException(new SQLException("unknown", "40003"));

        assertThat(translated(failure)).isEmpty();
        assertThat(TRANSLATOR.read(failure))
                .hasValueSatisfying(
                        violation -> assertThat(violation.kind()).isEqualTo(Violation.Kind.UNKNOWN_OUTCOME));
    }

    @Test
    void firstViolationDecidesEvenIfNoRuleDeclaresIt() {
        SQLException failure = duplicate("undeclared");
        failure.setNextException(duplicate("uk_a"));

        assertThat(translated(failure)).isEmpty();
    }

    @Test
    void circleOfCausesEnds() {
        RuntimeException outer = new RuntimeException("outer");
        RuntimeException inner = new RuntimeException("inner", outer);
        outer.initCause(inner);
        inner.addSuppressed(outer);

        assertThat(translated(outer)).isEmpty();
    }

    @Test
    void causeThatIsMadeAnewEachTimeEnds() {
        assertThat(translated(new Endless())).isEmpty();
    }

    @Test
    void exceptionWhoseOwnMethodsFailIsPassedOver() {
        BatchUpdateException failure = new BatchUpdateException();
        failure.setNextException(new Hostile());
        failure.setNextException(duplicate("uk_a"));

        assertThat(translated(new RuntimeException("hostile", failure))).contains("A");
    }

    @Test
    void nameThatFitsTwoRulesSelectsTheOperationsOwnOrNothing() {
        assertThat(translated(duplicate("uk"))).isEmpty();
        assertThat(translated(duplicate("uk"), Item.class)).contains("A");
        assertThat(translated(duplicate("uk"), Other.class)).contains("B");
        assertThat(translated(duplicate("uk"), Item.class, Other.class)).isEmpty();
        assertThat(translated(duplicate("uk_b"), Item.class)).contains("B");
        assertThat(translated(duplicate("uk_b"), String.class)).contains("B");
    }

    @Test
    void valueIsWhatTheClientSentOrNothing() {
        Map<String, String> sent = Map.of("a", "sent");

        assertThat(TRANSLATOR.translate(duplicate("uk_a"), sent, Item.class))
                .hasValueSatisfying(
                        conflict -> assertThat(((Duplicate) conflict).value()).isEqualTo("sent"));
        assertThat(TRANSLATOR.translate(duplicate("uk_b"), sent, Item.class))
                .hasValueSatisfying(
                        conflict -> assertThat(((Duplicate) conflict).value()).isNull());
    }

    @Test
    void valueMayBeSentUnderTheMemberOrUnderItsColumn() {
        ConstraintTranslator translator = ConstraintTranslator.of(Contracts.of(
                new TestContract<>(Item.class, List.of(unique("A", "startsAt").withConstraintNames("uk")))
                        .in("items", "id")));

        for (String name : List.of("startsAt", "starts_at")) {
            assertThat(translator.translate(duplicate("uk"), Map.of(name, "noon"), Item.class))
                    .hasValueSatisfying(conflict ->
                            assertThat(((Duplicate) conflict).value()).isEqualTo("noon"));
        }
    }

    @Test
    void nothingIsNoFailure() {
        assertThatNullPointerException().isThrownBy(() -> translated(nothing()));
    }

    @SuppressWarnings("NullAway")
    private static Throwable nothing() {
        return null;
    }

    private static final class Endless extends RuntimeException {
        private static final long serialVersionUID = 1;

        @Override
        public synchronized Throwable getCause() {
            return new Endless();
        }
    }

    private static final class Hostile extends SQLException {
        private static final long serialVersionUID = 1;

        @Override
        public String getSQLState() {
            throw new UnsupportedOperationException();
        }

        @Override
        public @Nullable String getMessage() {
            throw new UnsupportedOperationException();
        }

        @Override
        public synchronized Throwable getCause() {
            throw new UnsupportedOperationException();
        }
    }
}
