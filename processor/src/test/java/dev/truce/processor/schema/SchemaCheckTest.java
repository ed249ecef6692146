package dev.truce.processor.schema;

import static org.assertj.core.api.Assertions.assertThat;

import dev.truce.processor.testing.Compile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Single rules against small schemas; the shop's history shows them together. */
class SchemaCheckTest {

    @TempDir
    Path folder;

    private List<String> check(String sql, String source) throws IOException {
        Path schema = Files.writeString(folder.resolve("schema.sql"), sql);
        return AgainstSchema.messages(schema, source).stream()
                .map(SchemaCheckTest::code)
                .toList();
    }

    private static String code(String line) {
        return line.replaceFirst("(?s)^\\S+ \\S+ \\[TRUCE-SCHEMA-([A-Z-]+)\\].*", "$1");
    }

    private List<String> unique(String columns, String rule) throws IOException {
        return check(
                "CREATE TABLE orders (id bigserial PRIMARY KEY, " + columns + ");",
                "@ApiResource(table = \"orders\")\nclass Order {\n    long id;\n    " + rule + "\n}\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "number text UNIQUE | @Unique String number;",
                "\"Number\" text UNIQUE | @Unique String number;",
                "order_number text UNIQUE | @Unique String orderNumber;",
                "ordernumber text UNIQUE | @Unique String orderNumber;",
                "customer_id bigint UNIQUE | @Unique Long customer;",
                "url_hash text UNIQUE | @Unique String URLHash;",
                "a text, b text, UNIQUE (b, a) | @Unique(scope = \"a\") String b; String a;",
                "t int, b text, UNIQUE (t, b) | @Unique(scope = \"t\") String b;",
                "a text, CONSTRAINT x UNIQUE (a) | @Unique(constraint = {\"y\", \"X\"}) String a;",
                "a text, CONSTRAINT orders_a_idx UNIQUE (a) | @Unique String a;",
                "a text, CONSTRAINT x EXCLUDE (a WITH =) | @Unique(constraint = \"x\") String a;",
                "a varchar_ignorecase(9) UNIQUE | @Unique(ignoreCase = true) String a;",
                "a text, b text UNIQUE, UNIQUE (id, a) | @Unique String b; String a;",
            })
    void constraintThatKeepsTheRuleIsFine(String columns, String rule) throws IOException {
        assertThat(unique(columns, rule)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "a text | @Unique String a; | NO-UNIQUE",
                "a text, b text, UNIQUE (a, b) | @Unique String a; | NO-UNIQUE",
                "a text, b text UNIQUE | @Unique(scope = \"b\") String a; | NO-UNIQUE",
                "a text, CONSTRAINT x UNIQUE (a) | @Unique String a; | CONSTRAINT-NAME",
                "a text UNIQUE | @Unique(ignoreCase = true) String a; | CASE",
                "a citext UNIQUE | @Unique String a; | IGNORES-CASE",
                "a text UNIQUE | @Unique(where = \"b\") String a; | CONDITION",
                "b text UNIQUE | @Unique String a; | NO-COLUMN",
                "a text UNIQUE, b text, c text, UNIQUE (b, c) | @Unique String a; | UNKNOWN-UNIQUE",
            })
    void constraintThatDoesNotIsFound(String columns, String rule, String code) throws IOException {
        assertThat(unique(columns, rule)).containsExactly(code);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "\n-- nothing yet\n", "INSERT INTO orders VALUES (1);", "Lorem ipsum dolor (sit amet", "{}[]"
            })
    void schemaWithoutATableIsOneError(String sql) throws IOException {
        Path schema = Files.writeString(folder.resolve("schema.sql"), sql);

        assertThat(
                        AgainstSchema.messages(
                                schema,
                                "@ApiResource(table = \"orders\")\nclass Order {\n    long id;\n    @Unique String a;\n}\n"
                                        + "@ApiResource(table = \"others\")\nclass Other {\n    long id;\n    @Unique String a;\n}\n"))
                .containsExactly("nowhere error [TRUCE-SCHEMA-UNREADABLE] -Atruce.schema names " + schema
                        + ", which leads to no table; name the migrations, or the file with the whole schema");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "version bigint | orders | orders ALTER COLUMN version SET NOT NULL",
                "version decimal(10, 0) UNSIGNED ZEROFILL | orders | orders MODIFY version decimal(10,0) UNSIGNED ZEROFILL NOT NULL",
                "[version] BIGINT NULL, n NVARCHAR(9) | [dbo].[orders] | [dbo].[orders] ALTER COLUMN [version] BIGINT NOT NULL",
            })
    void versionThatCanBeNullIsMendedInTheWordsOfTheDatabase(String columns, String table, String statement)
            throws IOException {
        Path schema = Files.writeString(
                folder.resolve("schema.sql"), "CREATE TABLE " + table + " (id bigint PRIMARY KEY, " + columns + ");");

        assertThat(AgainstSchema.messages(
                        schema,
                        "@ApiResource(table = \"orders\")\nrecord Order(long id, @Versioned long version) {}\n"))
                .singleElement()
                .asString()
                .endsWith("add ALTER TABLE " + statement);
    }

    @Test
    void migrationsOfOneVersionAreReportedAndReadByTheirNames() throws IOException {
        String create = "CREATE TABLE orders (id bigint PRIMARY KEY, number text);";
        String unique = "ALTER TABLE orders ADD CONSTRAINT orders_number_key UNIQUE (number);";
        String drop = "ALTER TABLE orders DROP CONSTRAINT orders_number_key;";

        assertThat(ofOneVersion(create + unique, drop)).containsExactly("SAME-VERSION", "NO-UNIQUE");
        assertThat(ofOneVersion(create, unique)).containsExactly("SAME-VERSION");
        assertThat(ofOneVersion("", "")).containsExactly("SAME-VERSION", "UNREADABLE");
    }

    private List<String> ofOneVersion(String first, String second) throws IOException {
        Files.writeString(folder.resolve("V2__a.sql"), first);
        Files.writeString(folder.resolve("V2__b.sql"), second);
        return AgainstSchema.messages(
                        folder,
                        "@ApiResource(table = \"orders\")\nclass Order {\n    long id;\n    @Unique String number;\n}\n")
                .stream()
                .map(SchemaCheckTest::code)
                .toList();
    }

    @Test
    void twoResourcesOfOneTableShareItsConstraints() throws IOException {
        String sql = "CREATE TABLE orders (id bigserial PRIMARY KEY, a text UNIQUE, b text UNIQUE);";

        assertThat(check(
                        sql,
                        "@ApiResource(table = \"orders\")\nclass Order {\n    long id;\n    @Unique String a;\n}\n\n"
                                + "@ApiResource(name = \"other\", table = \"orders\")\n"
                                + "class Other {\n    long id;\n    @Unique String b;\n}\n"))
                .isEmpty();
    }

    @Test
    void indexOfAnotherRuleIsNotTheNearestOne() throws IOException {
        String order = "@ApiResource(table = \"orders\")\nclass Order {\n    long id;\n"
                + "    @Unique(where = \"kind = 'A'\", constraint = \"ux_a\")\n"
                + "    @Unique(where = \"kind = 'B'\", constraint = \"ux_b\", code = \"TAKEN_BY_B\")\n    String a;\n}\n";
        Path schema = Files.writeString(
                folder.resolve("schema.sql"),
                "CREATE TABLE orders (id bigserial PRIMARY KEY, a text NOT NULL, kind text);\n"
                        + "CREATE UNIQUE INDEX ux_a ON orders (a) WHERE kind = 'A';\n");

        assertThat(AgainstSchema.messages(schema, order))
                .singleElement()
                .asString()
                .contains(
                        "No unique constraint covers a of 'orders' (schema.sql:1) where kind = 'B'; add CREATE UNIQUE INDEX ux_b ");
        assertThat(AgainstSchema.messages(schema, order.replace("where = \"kind = 'B'\", ", "")))
                .singleElement()
                .asString()
                .contains("(schema.sql:1), for ux_a (schema.sql:2) holds where kind = 'A'; add ALTER TABLE orders ");
    }

    @Test
    void namesWithPlaceholdersAreNotKnown() throws IOException {
        String order = "@ApiResource(table = \"orders\")\nclass Order {\n    long id;\n    @Unique String a;\n}\n";

        assertThat(check("CREATE TABLE ${prefix}orders (id bigint PRIMARY KEY, a int);", order))
                .isEmpty();
        assertThat(check("CREATE TABLE ${prefix}others (id bigint PRIMARY KEY, a int);", order))
                .containsExactly("NO-TABLE");
        assertThat(check(
                        "CREATE TABLE orders (id bigint PRIMARY KEY, a int);\nCREATE UNIQUE INDEX ${prefix}_ux ON orders (a);",
                        order))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "CREATE VIEW orders AS SELECT * FROM t_orders;",
                "CREATE OR REPLACE FORCE VIEW shop.orders (id, a) AS SELECT id, a FROM t_orders;",
                "CREATE ALGORITHM=MERGE DEFINER=`root`@`localhost` SQL SECURITY DEFINER VIEW `orders` AS SELECT 1;",
                "CREATE PUBLIC SYNONYM orders FOR t_orders;"
            })
    void nameOfAViewIsNotReportedAsMissing(String view) throws IOException {
        assertThat(check(
                        "CREATE TABLE t_orders (id bigint PRIMARY KEY, a varchar(9));\n" + view,
                        "@ApiResource(table = \"orders\")\nclass Order {\n    long id;\n    @Unique String a;\n}\n"))
                .isEmpty();
    }

    @Test
    void constraintWithoutANameHasNoneInSqlite() throws IOException {
        assertThat(check(
                        "CREATE TABLE new_orders (id INTEGER PRIMARY KEY AUTOINCREMENT, a TEXT NOT NULL UNIQUE);\n"
                                + "ALTER TABLE new_orders RENAME TO orders;",
                        "@ApiResource(table = \"orders\")\nclass Order {\n    long id;\n    @Unique String a;\n}\n"))
                .isEmpty();
    }

    @Test
    void keyOfTheResourceNeedsNoRule() throws IOException {
        assertThat(check(
                        "CREATE TABLE profiles (id bigserial PRIMARY KEY, username text NOT NULL UNIQUE, version bigint NOT NULL);",
                        "@ApiResource(table = \"profiles\", key = \"username\")\n"
                                + "record Order(String username, @Versioned long version) {}\n"))
                .isEmpty();
    }

    @Test
    void primaryKeyThatIsNotTheKeyAndIsNotMadeByTheDatabaseIsFound() throws IOException {
        assertThat(
                        check(
                                "CREATE TABLE orders (code text PRIMARY KEY, id bigint UNIQUE, version bigint NOT NULL);",
                                "@ApiResource(table = \"orders\")\nrecord Order(long id, String code, @Versioned long version) {}\n"))
                .containsExactly("UNKNOWN-UNIQUE");
    }

    @Test
    void statesInOtherSpellingsOrCodesAreFine() throws IOException {
        String order = "@ApiResource(table = \"orders\")\nclass Order {\n    long id;\n    @Versioned long version;\n"
                + "    @StateTransitions(initial = \"NEW\", terminal = \"ALL_DONE\",\n"
                + "        value = @Transition(name = \"finish\", from = \"NEW\", to = \"ALL_DONE\"))\n    State state;\n\n"
                + "    enum State {\n        NEW,\n        ALL_DONE\n    }\n}\n";
        String table = "CREATE TABLE orders (id bigserial PRIMARY KEY, version int NOT NULL, state text CHECK (%s));";

        assertThat(check(table.formatted("state IN ('new', 'all-done')"), order))
                .isEmpty();
        assertThat(check(table.formatted("state IN ('N', 'A', 'X')"), order)).isEmpty();
        assertThat(check(table.formatted("length(state) < 10"), order)).isEmpty();
        assertThat(check(table.formatted("state = 'NEW' OR state IS NULL"), order))
                .containsExactly("STATES");
        assertThat(check(table.formatted("state IN ('NEW', 'ALL_DONE', 'X')"), order))
                .containsExactly("STATES");
    }

    @Test
    void entityIsInTheTableOfItsNameAndItsEmbeddedKeyNeedsNoRule() throws IOException {
        Path schema = Files.writeString(
                folder.resolve("schema.sql"),
                "CREATE TABLE order_item (order_no bigint, line int, sku text, PRIMARY KEY (order_no, line));");
        Compile sources = Compile.of(
                "package jakarta.persistence; public @interface Entity {}",
                "package jakarta.persistence; public @interface EmbeddedId {}",
                "package shop; @jakarta.persistence.Entity class OrderItem {"
                        + " @jakarta.persistence.EmbeddedId Key id; @dev.truce.Unique String sku; }"
                        + " class Key { long orderNo; int line; }");

        assertThat(AgainstSchema.messages(schema, sources))
                .singleElement()
                .asString()
                .contains("TRUCE-SCHEMA-NO-UNIQUE");
    }
}
