package dev.truce.jdbc;

import static dev.truce.jdbc.support.TestContract.reference;
import static dev.truce.jdbc.support.TestContract.unique;
import static dev.truce.jdbc.support.TestDatabase.failure;
import static dev.truce.jdbc.support.TestDatabase.run;
import static org.assertj.core.api.Assertions.assertThat;

import dev.truce.jdbc.support.H2;
import dev.truce.jdbc.support.TestContract;
import dev.truce.runtime.Contracts;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** H2 speaks the language of the JVM that it is loaded in. */
final class H2LanguageTest {

    private static final class Item {}

    private static final ConstraintTranslator TRANSLATOR = ConstraintTranslator.of(Contracts.of(new TestContract<>(
                    Item.class,
                    List.of(
                            unique("A", "a").withConstraintNames("uk_a"),
                            unique("BC", "b", "c"),
                            unique("EVIL", "d").withConstraintNames("uk_evil"),
                            reference("IN_USE", "part").withTable("parts")))
            .in("items", "id")));

    static Stream<Arguments> languages() {
        return Stream.of("de", "fr", "es", "ja", "ru", "pl", "cs", "sk")
                .flatMap(language ->
                        Stream.of(true, false).map(current -> Arguments.of(Locale.forLanguageTag(language), current)));
    }

    private static String code(SQLException failure) {
        return TRANSLATOR
                .translate(failure, Item.class)
                .map(conflict -> conflict.type().code())
                .orElse("none");
    }

    @ParameterizedTest
    @MethodSource("languages")
    void ruleIsFoundInAnyLanguageAndNoValueIsTakenForAName(Locale language, boolean current) throws Exception {
        try (H2 h2 = H2.speaking(language, current);
                Connection connection = h2.open()) {
            run(
                    connection,
                    "CREATE TABLE items (id INT PRIMARY KEY, a VARCHAR(200), b INT, c INT, d INT,"
                            + " CONSTRAINT uk_a UNIQUE (a), UNIQUE (b, c), CONSTRAINT uk_evil UNIQUE (d))",
                    "CREATE TABLE parts (id INT PRIMARY KEY, item INT REFERENCES items (id))",
                    "INSERT INTO items VALUES (1, 'x', 1, 1, 1)",
                    "INSERT INTO parts VALUES (1, 1)");
            SQLException duplicate = failure(connection, "INSERT INTO items VALUES (2, 'x', 2, 2, 2)");

            assertThat(duplicate.getMessage()).doesNotStartWith("Unique index");
            assertThat(code(duplicate)).isEqualTo("A");
            assertThat(code(failure(connection, "INSERT INTO items VALUES (2, 'y', 1, 1, 2)")))
                    .isEqualTo("BC");
            assertThat(code(failure(connection, "DELETE FROM items WHERE id = 1")))
                    .isEqualTo("IN_USE");
            assertThat(code(failure(connection, "INSERT INTO parts VALUES (2, 77)")))
                    .isEqualTo("none");
            for (String value : Spoofs.VALUES) {
                assertThat(code(twice(connection, value))).as(value).isEqualTo("A");
            }
        }
    }

    private static SQLException twice(Connection connection, String value) throws SQLException {
        try (PreparedStatement insert =
                connection.prepareStatement("INSERT INTO items (id, a) SELECT COUNT(*) + 10, ? FROM items")) {
            insert.setString(1, value);
            insert.executeUpdate();
            insert.executeUpdate();
        } catch (SQLException e) {
            return e;
        }
        throw new AssertionError("no duplicate: " + value);
    }
}
