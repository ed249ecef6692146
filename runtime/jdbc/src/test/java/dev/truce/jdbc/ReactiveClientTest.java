package dev.truce.jdbc;

import static dev.truce.jdbc.support.TestContract.unique;
import static org.assertj.core.api.Assertions.assertThat;

import dev.truce.jdbc.support.TestContract;
import dev.truce.runtime.Contracts;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What Hibernate Reactive makes of the errors that PostgreSQL sends to Vert.x's client: their state and their text. */
final class ReactiveClientTest {

    private static final class User {}

    private static final ConstraintTranslator TRANSLATOR = ConstraintTranslator.of(Contracts.of(
            new TestContract<>(User.class, List.of(unique("NAME", "name").withConstraintNames("users_name_key")))
                    .in("users", "id")));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ERROR: duplicate key value violates unique constraint \"users_name_key\" (23505)",
                "FEHLER: doppelter Schlüsselwert verletzt Unique-Constraint »users_name_key« (23505)",
                "ERREUR: la valeur d'une clé dupliquée rompt la contrainte unique « users_name_key » (23505)",
            })
    void duplicateIsFoundByTheNameInTheText(String text) {
        assertThat(TRANSLATOR.translate(new SQLException(text, "23505"), User.class))
                .hasValueSatisfying(
                        conflict -> assertThat(conflict.type().code()).isEqualTo("NAME"));
    }

    @Test
    void textOfAnotherSourceIsNotRead() {
        SQLException failure = new SQLException("the import of \"users_name_key\" has failed", "23505");
        assertThat(TRANSLATOR.translate(failure, User.class)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "40001, could not serialize access due to concurrent update, LOST_RACE",
        "40P01, deadlock detected, LOST_RACE",
        "55P03, canceling statement due to lock timeout, TIMEOUT",
        "57014, canceling statement due to statement timeout, TIMEOUT",
        "57P03, the database system is starting up, OUTAGE",
    })
    void stateIsEnoughForWhatNoConstraintReports(String state, String text, Violation.Kind kind) {
        SQLException failure = new SQLException("ERROR: " + text + " (" + state + ")", state);
        assertThat(TRANSLATOR.read(failure))
                .hasValueSatisfying(violation -> assertThat(violation.kind()).isEqualTo(kind));
    }
}
