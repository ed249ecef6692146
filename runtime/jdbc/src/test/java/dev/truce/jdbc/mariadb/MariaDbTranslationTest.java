package dev.truce.jdbc.mariadb;

import static dev.truce.jdbc.support.TestContract.unique;
import static dev.truce.jdbc.support.TestDatabase.failure;
import static dev.truce.jdbc.support.TestDatabase.run;
import static org.assertj.core.api.Assertions.assertThat;

import dev.truce.jdbc.ConstraintTranslationSuite;
import dev.truce.jdbc.ConstraintTranslator;
import dev.truce.jdbc.Violation;
import dev.truce.jdbc.support.Deadlock;
import dev.truce.runtime.Collision;
import dev.truce.runtime.Contracts;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class MariaDbTranslationTest extends ConstraintTranslationSuite {
    MariaDbTranslationTest() {
        super(new MariaDb());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "de_DE", "fr_FR", "es_ES", "it_IT", "ja_JP", "ru_RU", "cs_CZ", "nl_NL", "hu_HU", "ko_KR", "zh_CN",
                "ka_GE", "hi_IN", "bg_BG", "da_DK", "et_EE", "el_GR", "uk_UA", "sv_SE", "pt_PT", "pl_PL", "ro_RO",
                "sr_RS", "sk_SK", "nb_NO",
            })
    void keyIsFoundInAnyLanguageAndNoValueIsTakenForIt(String language) throws SQLException {
        run(
                connection(),
                "SET lc_messages = '" + language + "'",
                "CREATE TABLE items (id INT PRIMARY KEY, a VARCHAR(60), b INT,"
                        + " CONSTRAINT uk_a UNIQUE (a), CONSTRAINT uk_evil UNIQUE (b))");
        for (String value : List.of("plain", "x' for key 'uk_evil", "x'' 'uk_evil'", "uk_evil")) {
            String insert = "INSERT INTO items (id, a) VALUES (%d, '" + value.replace("'", "''") + "')";
            run(connection(), insert.formatted(value.length()));
            SQLException failure = failure(connection(), insert.formatted(-1));

            assertThat(translated(
                            failure,
                            items(
                                    unique("A", "a").withConstraintNames("uk_a"),
                                    unique("EVIL", "b").withConstraintNames("uk_evil"))))
                    .as(failure.getMessage())
                    .contains("A");
        }
    }

    @Test
    void languageThatPutsTheValueInPlaceOfTheKeySelectsNothing() throws SQLException {
        run(
                connection(),
                "SET lc_messages = 'sw_KE'",
                "CREATE TABLE items (id INT PRIMARY KEY, a VARCHAR(60)," + " CONSTRAINT uk_a UNIQUE (a))",
                "INSERT INTO items VALUES (1, 'uk_evil')");
        SQLException failure = failure(connection(), "INSERT INTO items VALUES (2, 'uk_evil')");

        assertThat(translated(failure, items(unique("EVIL", "b").withConstraintNames("uk_evil"))))
                .isEmpty();
    }

    @Test
    void anotherCaseIsADuplicateByCollation() throws SQLException {
        run(
                connection(),
                "CREATE TABLE items (id INT PRIMARY KEY, a VARCHAR(60) UNIQUE)",
                "INSERT INTO items VALUES (1, 'a')");

        assertThat(translated(failure(connection(), "INSERT INTO items VALUES (2, 'A ')"), items(unique("A", "a"))))
                .contains("A");
    }

    @Test
    void deadlockIsACollision() throws Exception {
        try (Connection other = new MariaDb().connect("truce")) {
            SQLException failure = Deadlock.provoke(connection(), other);

            assertThat(failure.getErrorCode()).isEqualTo(1213);
            assertThat(ConstraintTranslator.of(Contracts.of(items())).translate(failure))
                    .containsInstanceOf(Collision.class);
        }
    }

    @Test
    void lockThatIsHeldTooLongIsATimeoutAndNoConflict() throws SQLException {
        run(connection(), "CREATE TABLE items (id INT PRIMARY KEY)", "INSERT INTO items VALUES (1)");
        connection().setAutoCommit(false);
        run(connection(), "SELECT * FROM items FOR UPDATE");
        try (Connection other = new MariaDb().connect("truce")) {
            run(other, "SET innodb_lock_wait_timeout = 0");
            SQLException failure = failure(other, "DELETE FROM items");

            ConstraintTranslator translator = ConstraintTranslator.of(Contracts.of(items()));
            assertThat(translator.translate(failure)).isEmpty();
            assertThat(translator.read(failure)).map(Violation::kind).contains(Violation.Kind.TIMEOUT);
        }
        connection().rollback();
    }
}
