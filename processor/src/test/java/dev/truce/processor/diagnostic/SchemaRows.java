package dev.truce.processor.diagnostic;

import static dev.truce.processor.diagnostic.DiagnosticCode.SCHEMA_CASE;
import static dev.truce.processor.diagnostic.DiagnosticCode.SCHEMA_CONDITION;
import static dev.truce.processor.diagnostic.DiagnosticCode.SCHEMA_CONSTRAINT_NAME;
import static dev.truce.processor.diagnostic.DiagnosticCode.SCHEMA_FOREIGN_KEY_DELETES;
import static dev.truce.processor.diagnostic.DiagnosticCode.SCHEMA_IGNORES_CASE;
import static dev.truce.processor.diagnostic.DiagnosticCode.SCHEMA_KEY_TABLE;
import static dev.truce.processor.diagnostic.DiagnosticCode.SCHEMA_NO_COLUMN;
import static dev.truce.processor.diagnostic.DiagnosticCode.SCHEMA_NO_FOREIGN_KEY;
import static dev.truce.processor.diagnostic.DiagnosticCode.SCHEMA_NO_KEY_TABLE;
import static dev.truce.processor.diagnostic.DiagnosticCode.SCHEMA_NO_REFERENCE;
import static dev.truce.processor.diagnostic.DiagnosticCode.SCHEMA_NO_TABLE;
import static dev.truce.processor.diagnostic.DiagnosticCode.SCHEMA_NO_UNIQUE;
import static dev.truce.processor.diagnostic.DiagnosticCode.SCHEMA_SAME_VERSION;
import static dev.truce.processor.diagnostic.DiagnosticCode.SCHEMA_SKIPPED;
import static dev.truce.processor.diagnostic.DiagnosticCode.SCHEMA_STATES;
import static dev.truce.processor.diagnostic.DiagnosticCode.SCHEMA_TABLE_UNKNOWN;
import static dev.truce.processor.diagnostic.DiagnosticCode.SCHEMA_UNKNOWN_UNIQUE;
import static dev.truce.processor.diagnostic.DiagnosticCode.SCHEMA_UNREADABLE;
import static dev.truce.processor.diagnostic.DiagnosticCode.SCHEMA_VERSION_NULLABLE;
import static dev.truce.processor.diagnostic.Row.order;

import java.util.stream.Stream;

/** What the compiler says where the rules and {@code schema/rows.sql} disagree. */
final class SchemaRows {
    private static final String OPTION = "-Atruce.schema=src/test/resources/schema/rows.sql";

    private SchemaRows() {}

    static Stream<Row> all() {
        return Stream.concat(
                Stream.of(tables(), uniques(), names(), others())
                        .flatMap(rows -> rows)
                        .map(row -> row.options(OPTION, "-Atruce.diagnostics=LIFECYCLE-WITHOUT-VERSION:off")),
                Stream.of(
                        keys(
                                SCHEMA_NO_KEY_TABLE,
                                "The schema has no table 'truce_idempotency' for the idempotency keys of create; "
                                        + "copy META-INF/truce/idempotency/postgresql.sql of truce-jdbc into a migration",
                                "rows.sql"),
                        keys(
                                SCHEMA_KEY_TABLE,
                                "The table 'truce_idempotency' (keys.sql:3) declares lease_until as integer, "
                                        + "so it cannot hold idempotency keys; declare it as bigint",
                                "keys.sql"),
                        Row.of(
                                        SCHEMA_UNREADABLE,
                                        "-Atruce.schema names src/none, which does not exist; "
                                                + "correct it, or set truce.schema.directory to the directory that it is relative to")
                                .with("Order", "record Order(@Unique String number) {}\n")
                                .options("-Atruce.schema=src/none"),
                        Row.of(
                                        SCHEMA_SAME_VERSION,
                                        "V2.0__orders.sql and V2__orders.sql have the same version, "
                                                + "and Flyway does not start with both; give one of them another")
                                .with("Order", table("orders") + "record Order(@Unique String number) {}\n")
                                .options("-Atruce.schema=src/test/resources/schema/twins")));
    }

    private static Row keys(DiagnosticCode code, String text, String schema) {
        return Row.of(code, text)
                .with("Order", table("orders") + "record Order(@Unique String number) {}\n")
                .with(
                        "Api",
                        "class Api {\n    @Guarded(value = Order.class, method = \"POST\", path = \"/orders\")\n"
                                + "    →@Idempotent\n    void create() {}\n}\n")
                .options("-Atruce.schema=src/test/resources/schema/" + schema);
    }

    private static Stream<Row> tables() {
        return Stream.concat(
                Stream.of(
                        Row.of(
                                        SCHEMA_TABLE_UNKNOWN,
                                        "The table that holds Order is not known, so its rules are not checked against the schema; "
                                                + "set @ApiResource(table = …)")
                                .with("Order", "→record Order(@Unique String number) {}\n"),
                        Row.of(
                                        SCHEMA_TABLE_UNKNOWN,
                                        "The table that holds the referring line is not known, so this rule is not checked against the schema; "
                                                + "set @ReferencedBy(table = …)")
                                .variant("of the referrer")
                                .with(
                                        "Order",
                                        table("orders")
                                                + "→@ReferencedBy(Line.class)\nrecord Order(@Unique String number) {}\n")
                                .with("Line", "record Line(long id) {}\n"),
                        Row.of(
                                        SCHEMA_NO_TABLE,
                                        "The schema has no table 'order', so rules of Order are not checked against it; "
                                                + "did you mean 'orders'?")
                                .with("Order", table("order") + "→class Order {\n    @Unique\n    String number;\n}\n"),
                        Row.of(
                                        SCHEMA_SKIPPED,
                                        "rows.sql:32: ALTER TABLE blurred FROBNICATE is not understood, "
                                                + "so Truce does not check the table 'blurred'; check it by hand")
                                .with("Order", table("blurred") + "record Order(@Unique String number) {}\n")),
                order(
                        SCHEMA_NO_COLUMN,
                        "The table 'orders' (rows.sql:1) has no column for nmber; "
                                + "set @Column(name = …): did you mean 'number'?",
                        table("orders") + "@Unique(fields = →\"nmber\")",
                        "String number",
                        "String nmber"));
    }

    private static String table(String name) {
        return "@ApiResource(table = \"" + name + "\", key = \"number\")\n";
    }

    private static Stream<Row> uniques() {
        return Stream.of(
                        order(
                                SCHEMA_NO_UNIQUE,
                                "No unique constraint covers customer of 'orders' (rows.sql:1); "
                                        + "add ALTER TABLE orders ADD CONSTRAINT orders_customer_key UNIQUE (customer)",
                                table("orders") + "@Unique(fields = \"number\")",
                                "→@Unique String customer",
                                "String number"),
                        order(
                                SCHEMA_CONDITION,
                                "'live_code_key' (rows.sql:11) holds where deleted_at IS NULL, "
                                        + "but the rule holds where code <> ''; set where = \"deleted_at IS NULL\", "
                                        + "or replace it with CREATE UNIQUE INDEX live_code_key ON live (code) WHERE code <> ''",
                                "@ApiResource(table = \"live\", key = \"code\")",
                                "@Unique(where = →\"code <> ''\") String code"),
                        order(
                                SCHEMA_CASE,
                                "'orders_number_key' (rows.sql:2) distinguishes 'A' from 'a', but the rule ignores case; "
                                        + "replace it with CREATE UNIQUE INDEX orders_number_key ON orders (lower(number))",
                                table("orders").strip(),
                                "@Unique(ignoreCase = →true) String number"),
                        order(
                                SCHEMA_IGNORES_CASE,
                                "'mails_email_key' (rows.sql:14) ignores case, but the rule does not; "
                                        + "add ignoreCase = true",
                                "@ApiResource(table = \"mails\", key = \"email\")",
                                "→@Unique String email"))
                .flatMap(rows -> rows);
    }

    private static Stream<Row> names() {
        return Stream.concat(
                order(
                        SCHEMA_CONSTRAINT_NAME,
                        "The constraint on code is 'uq_coupon' (rows.sql:17), a name that the rule does not know; "
                                + "set constraint = \"uq_coupon\"",
                        "@ApiResource(table = \"coupons\", key = \"code\")",
                        "@Unique(constraint = →\"uq_code\") String code"),
                Stream.of(Row.of(
                                SCHEMA_UNKNOWN_UNIQUE,
                                "No rule of Order knows 'uq_coupon' (rows.sql:17), which keeps code unique, "
                                        + "so a duplicate will be a 500; add @Unique(fields = \"code\", constraint = \"uq_coupon\")")
                        .with(
                                "Order",
                                "@ApiResource(table = \"coupons\")\n@Refusal(code = \"CLOSED\", title = \"Closed\")\n"
                                        + "→record Order(long id, String code) {}\n")));
    }

    private static Stream<Row> others() {
        String states = "@StateTransitions(initial = \"NEW\", terminal = \"DONE\",\n"
                + "            value = @Transition(name = \"finish\", from = \"NEW\", to = \"DONE\")) State state";
        return Stream.of(
                        order(
                                SCHEMA_VERSION_NULLABLE,
                                "The version column version of 'tasks' (rows.sql:22) can be NULL, which no If-Match matches; "
                                        + "add ALTER TABLE tasks ALTER COLUMN version SET NOT NULL",
                                "@ApiResource(table = \"tasks\")",
                                "long id",
                                "→@Versioned long version"),
                        order(
                                        SCHEMA_STATES,
                                        "'tasks_state_check' (rows.sql:21) does not allow DONE, and allows OLD, which is not a state; "
                                                + "let it list NEW, DONE",
                                        "@ApiResource(table = \"tasks\")",
                                        "long id",
                                        "→" + states)
                                .map(row -> row.with("State", "enum State {\n    NEW,\n    DONE\n}\n")),
                        order(
                                SCHEMA_NO_FOREIGN_KEY,
                                "No foreign key of 'mails' (rows.sql:14) refers to 'tasks', "
                                        + "so Order can be deleted while it is in use; add ALTER TABLE mails ADD FOREIGN KEY (…) REFERENCES tasks (id)",
                                "@ApiResource(table = \"tasks\")\n→@ReferencedBy(name = \"mail\", table = \"mails\")",
                                "long id"),
                        order(
                                SCHEMA_NO_REFERENCE,
                                "No foreign key on orders(customer) (rows.sql:1), so a customer that does not exist is accepted; "
                                        + "add ALTER TABLE orders ADD FOREIGN KEY (customer) REFERENCES … (…)",
                                "@ApiResource(table = \"orders\", key = \"number\")",
                                "@Unique String number",
                                "→@References String customer"),
                        order(
                                SCHEMA_FOREIGN_KEY_DELETES,
                                "'notes_task_id_fkey' (rows.sql:27) has ON DELETE CASCADE, "
                                        + "so Order is deleted although it is in use; remove the action, or the rule",
                                "@ApiResource(table = \"tasks\")\n→@ReferencedBy(name = \"note\", table = \"notes\")",
                                "long id"))
                .flatMap(rows -> rows);
    }
}
