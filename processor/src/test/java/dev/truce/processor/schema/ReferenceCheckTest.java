package dev.truce.processor.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code @ReferencedBy} against the foreign key that makes it true. */
class ReferenceCheckTest {
    private static final String RULE = "@ReferencedBy(name = \"line\", table = \"order_lines\"%s)";

    @TempDir
    Path folder;

    private List<String> check(String sql) throws IOException {
        return check(sql, "");
    }

    private List<String> check(String sql, String attribute) throws IOException {
        Path schema = Files.writeString(
                folder.resolve("schema.sql"), "CREATE TABLE orders (id bigint PRIMARY KEY, number int);\n" + sql);
        String source =
                "@ApiResource(table = \"orders\")\n" + RULE.formatted(attribute) + "\nrecord Order(long id) {}\n";
        return AgainstSchema.messages(schema, source).stream()
                .map(line -> line.replace(folder + "/", ""))
                .toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "CREATE TABLE order_lines (order_id bigint REFERENCES orders);",
                "CREATE TABLE order_lines (order_id bigint REFERENCES orders (id) ON DELETE RESTRICT);",
                "CREATE TABLE order_lines (order_id bigint REFERENCES orders ON DELETE NO ACTION);",
                "CREATE TABLE order_lines (order_id bigint, FOREIGN KEY (order_id) REFERENCES \"orders\" (\"id\"));",
                "CREATE TABLE order_lines (order_id bigint, CONSTRAINT any_name FOREIGN KEY (order_id) REFERENCES orders);",
                "CREATE TABLE order_lines (order_id bigint);\n"
                        + "ALTER TABLE order_lines ADD CONSTRAINT fk FOREIGN KEY (order_id) REFERENCES orders (id) NOT VALID;",
                "CREATE TABLE lines (order_id bigint REFERENCES orders);\nALTER TABLE lines RENAME TO order_lines;",
                "CREATE TABLE `order_lines` (`order_id` bigint, KEY (`order_id`),"
                        + " CONSTRAINT `fk` FOREIGN KEY (`order_id`) REFERENCES `orders` (`id`)) ENGINE=InnoDB;",
            })
    void foreignKeyThatForbidsTheDeleteIsFine(String sql) throws IOException {
        assertThat(check(sql)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "CREATE TABLE order_lines (order_id bigint);",
                "CREATE TABLE order_lines (order_id bigint REFERENCES others);",
                "CREATE TABLE order_lines (order_id bigint CONSTRAINT fk REFERENCES orders);\n"
                        + "ALTER TABLE order_lines DROP CONSTRAINT fk;",
                "CREATE TABLE order_lines (order_id bigint);\nCREATE TABLE lines (order_id bigint REFERENCES orders);",
            })
    void missingForeignKeyIsAnErrorWithTheStatementToAdd(String sql) throws IOException {
        assertThat(check(sql))
                .containsExactly(
                        "Order.java:7:1 error [TRUCE-SCHEMA-NO-FOREIGN-KEY] No foreign key of 'order_lines' "
                                + "(schema.sql:2) refers to 'orders', so Order can be deleted while it is in use; add ALTER TABLE order_lines ADD FOREIGN KEY (order_id) REFERENCES orders (id)");
    }

    @ParameterizedTest
    @ValueSource(strings = {"CASCADE", "SET NULL"})
    void foreignKeyThatDeletesOrDetachesIsAWarning(String action) throws IOException {
        assertThat(check("CREATE TABLE order_lines (order_id bigint REFERENCES orders ON DELETE " + action + ");"))
                .containsExactly("Order.java:7:1 warning [TRUCE-SCHEMA-FOREIGN-KEY-DELETES] 'FOREIGN KEY (order_id)' "
                        + "(schema.sql:2) has ON DELETE " + action
                        + ", so Order is deleted although it is in use; remove the action, or the rule");
    }

    @Test
    void declaredNameIsHeldAgainstTheNameInTheSchema() throws IOException {
        String sql = "CREATE TABLE order_lines (order_id bigint CONSTRAINT lines_fk REFERENCES orders);";

        assertThat(check(sql, ", constraint = \"lines_fk\"")).isEmpty();
        assertThat(check(sql, ", constraint = {\"older_fk\", \"LINES_FK\"}")).isEmpty();
        assertThat(check(sql, ", constraint = \"orders_fk\""))
                .singleElement()
                .asString()
                .contains(
                        "warning [TRUCE-SCHEMA-CONSTRAINT-NAME] The constraint on order_id is 'lines_fk' (schema.sql:2)")
                .endsWith("set constraint = \"lines_fk\"");
    }

    private String referredBy(String attributes, String line) throws IOException {
        Path schema = Files.writeString(
                folder.resolve("schema.sql"),
                "CREATE TABLE orders (id bigint PRIMARY KEY);\nCREATE TABLE order_lines (order_id bigint);\n");
        String order = "@ApiResource(table = \"orders\")\nclass Order {\n    long id;\n\n    @ReferencedBy" + attributes
                + " List<Line> lines;\n}\n\n";
        return AgainstSchema.messages(schema, order + line + " class Line {\n    @Unique long id;\n}\n").stream()
                .filter(text -> text.startsWith("Order.java:10:5 "))
                .collect(Collectors.joining("\n"));
    }

    @Test
    void tableOfTheReferrerThatNothingTellsIsANote() throws IOException {
        assertThat(referredBy("", ""))
                .isEqualTo(
                        "Order.java:10:5 note [TRUCE-SCHEMA-TABLE-UNKNOWN] The table that holds the referring line is not known, so this rule is not checked against the schema; "
                                + "set @ReferencedBy(table = …)");
        assertThat(referredBy("(name = \"order-line\")", ""))
                .contains("holds the referring order-line is not known, so this rule");
    }

    @Test
    void tableOfTheReferrerIsToldByTheRuleOrByItsClass() throws IOException {
        String missing = "error [TRUCE-SCHEMA-NO-FOREIGN-KEY] No foreign key of 'order_lines'";

        assertThat(referredBy("(table = \"order_lines\")", "")).contains(missing);
        assertThat(referredBy("", "@ApiResource(table = \"order_lines\")")).contains(missing);
        assertThat(referredBy("", "@ApiResource(table = \"lines\")"))
                .contains("warning [TRUCE-SCHEMA-NO-TABLE] The schema has no table 'lines'");
    }

    @Test
    void tableOfTheReferrerThatIsNotThereIsAWarning() throws IOException {
        assertThat(check("CREATE TABLE order_line (order_id bigint REFERENCES orders);"))
                .singleElement()
                .asString()
                .startsWith("Order.java:7:1 warning [TRUCE-SCHEMA-NO-TABLE] The schema has no table 'order_lines'");
    }
}
