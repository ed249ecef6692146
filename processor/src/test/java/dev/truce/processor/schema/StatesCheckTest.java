package dev.truce.processor.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A lifecycle against what the database lets its column hold: a CHECK, an enum type, or the column's own type. */
class StatesCheckTest {
    private static final String ORDER = """
            @ApiResource(table = "orders")
            record Order(
                    long id,
                    @Versioned int version,
                    @StateTransitions(initial = "NEW", terminal = "PAID_OUT", value = {
                        @Transition(name = "pack", from = "NEW", to = "PACKED"),
                        @Transition(name = "pay-out", from = "PACKED", to = "PAID_OUT")
                    })
                    State state) {}

            enum State { NEW, PACKED, PAID_OUT }
            """;

    @TempDir
    Path folder;

    private List<String> check(String sql) throws IOException {
        Path schema = Files.writeString(folder.resolve("schema.sql"), sql);
        return AgainstSchema.messages(schema, ORDER).stream()
                .map(line -> line.replace(folder + "/", ""))
                .toList();
    }

    private List<String> column(String definition) throws IOException {
        return check("CREATE TABLE orders (\n    id bigint PRIMARY KEY, version int NOT NULL,\n    state " + definition
                + "\n);\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "text",
                "text CHECK (state IN ('NEW', 'PACKED', 'PAID_OUT'))",
                "text CHECK (state IN ('PAID_OUT', 'NEW', 'PACKED'))",
                "text CHECK (state = 'NEW' OR state = 'PACKED' OR state = 'PAID_OUT')",
                "text CHECK (state IS NULL OR state IN ('NEW', 'PACKED', 'PAID_OUT'))",
                "text CHECK (((state)::text = ANY ((ARRAY['NEW'::character varying, 'PACKED'::character varying,"
                        + " 'PAID_OUT'::character varying])::text[])))",
                "text CHECK (state IN ('new', 'packed', 'paid-out'))",
                "enum('NEW', 'PACKED', 'PAID_OUT') NOT NULL DEFAULT 'NEW'",
                "text CHECK (length(state) < 9)",
                "text CHECK (state <> '')",
                "text CHECK (state NOT IN ('DELETED'))",
                "smallint CHECK (state IN (0, 1, 2))",
                "char(1) CHECK (state IN ('N', 'P', 'O'))",
            })
    void columnThatHoldsTheStatesOrSaysNothingOfThemIsFine(String definition) throws IOException {
        assertThat(column(definition)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "text CHECK (state IN ('NEW', 'PACKED')) | does not allow PAID_OUT",
                "text CHECK (state IN ('NEW', 'PACKED', 'PAID_OUT', 'LOST')) | allows LOST, which is not a state",
                "text CHECK (state IN ('NEW', 'PACKT', 'PAID_OUT', 'LOST')) | does not allow PACKED, and allows PACKT, LOST, which are not states",
                "text CHECK (state = 'NEW' OR state = 'PACKED') | does not allow PAID_OUT",
                "text CHECK (length(state) > 2 AND state IN ('NEW')) | does not allow PACKED, PAID_OUT",
                "enum('NEW', 'PACKED') NOT NULL | does not allow PAID_OUT",
            })
    void columnThatHoldsOthersIsAnErrorAtTheLifecycle(String definition, String difference) throws IOException {
        assertThat(column(definition))
                .singleElement()
                .asString()
                .startsWith("Order.java:10:9 error [TRUCE-SCHEMA-STATES] ")
                .contains("schema.sql:3")
                .endsWith(difference + "; let it list NEW, PACKED, PAID_OUT");
    }

    @Test
    void enumTypeCountsAsItIsAfterTheLastMigration() throws IOException {
        String created = "CREATE TYPE order_state AS ENUM ('NEW', 'PACKED');\n"
                + "CREATE TABLE orders (id bigint PRIMARY KEY, version int NOT NULL, state order_state NOT NULL);\n";

        assertThat(check(created))
                .containsExactly("Order.java:10:9 error [TRUCE-SCHEMA-STATES] The type 'order_state' (schema.sql:1) "
                        + "does not allow PAID_OUT; let it list NEW, PACKED, PAID_OUT");
        assertThat(check(created + "ALTER TYPE order_state ADD VALUE IF NOT EXISTS 'PAID_OUT';\n"))
                .isEmpty();
        assertThat(check(created + "ALTER TYPE order_state ADD VALUE 'PAID_OUT' AFTER 'PACKED';\n"
                        + "ALTER TYPE order_state RENAME VALUE 'PACKED' TO 'BOXED';\n"))
                .singleElement()
                .asString()
                .contains("does not allow PACKED, and allows BOXED, which is not a state");
    }

    @Test
    void checkThatWasReplacedCountsNoMore() throws IOException {
        String table = "CREATE TABLE orders (id bigint PRIMARY KEY, version int NOT NULL, state text,\n"
                + "    CONSTRAINT orders_state_check CHECK (state IN ('NEW', 'PACKED')));\n";
        String added = "ALTER TABLE orders ADD CONSTRAINT orders_state_check2 "
                + "CHECK (state IN ('NEW', 'PACKED', 'PAID_OUT'));\n";

        assertThat(check(table + added))
                .containsExactly("Order.java:10:9 error [TRUCE-SCHEMA-STATES] 'orders_state_check' (schema.sql:2) "
                        + "does not allow PAID_OUT; let it list NEW, PACKED, PAID_OUT");
        assertThat(check(table + "ALTER TABLE orders DROP CONSTRAINT orders_state_check;\n" + added))
                .isEmpty();
    }

    @Test
    void stateWithoutAColumnIsAWarningThatNamesTheTable() throws IOException {
        assertThat(check("CREATE TABLE orders (id bigint PRIMARY KEY, version int NOT NULL, status text);\n"))
                .singleElement()
                .asString()
                .startsWith("Order.java:10:9 warning [TRUCE-SCHEMA-NO-COLUMN] The table 'orders' (schema.sql:1) "
                        + "has no column for state");
    }
}
