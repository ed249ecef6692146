package dev.truce.processor.schema;

import dev.truce.processor.diagnostic.DiagnosticCode;
import dev.truce.processor.diagnostic.Finding;
import dev.truce.processor.model.Idempotency;
import dev.truce.processor.model.Operation;
import dev.truce.processor.model.SourceLocation;
import dev.truce.processor.schema.ddl.Column;
import dev.truce.processor.schema.ddl.Schema;
import dev.truce.processor.schema.ddl.Table;
import dev.truce.processor.schema.ddl.UniqueKey;
import dev.truce.processor.schema.sql.Dialect;
import dev.truce.processor.schema.sql.TableName;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Checks the table of idempotency keys; findings are reported at the first idempotent operation. */
final class KeyTableCheck {
    private static final String NAME = "truce_idempotency";
    private static final String SCRIPTS = "META-INF/truce/idempotency";
    private static final String KEY = "id";

    /** Columns by which the table is recognised if the application has given it another name. */
    private static final Set<String> DISTINCTIVE = Set.of("fingerprint", "lease_until", "expires_at");

    /** The columns, each with the type that it needs, as most databases spell it. */
    private static final List<Map.Entry<String, String>> COLUMNS = List.of(
            Map.entry(KEY, "varchar(64)"),
            Map.entry("fingerprint", "varchar(64)"),
            Map.entry("token", "varchar(64)"),
            Map.entry("lease_until", "bigint"),
            Map.entry("expires_at", "bigint"),
            Map.entry("status", "integer"),
            Map.entry("answer", "a binary type of 256 KiB or more"));

    private static final Set<String> TEXTS = Set.of(
            "varchar",
            "char",
            "character",
            "character varying",
            "varchar2",
            "nvarchar",
            "text",
            "clob",
            "longtext",
            "mediumtext",
            "json",
            "jsonb");
    private static final Set<String> NO_TEXTS =
            Set.of("uuid", "bytea", "blob", "bigint", "int", "integer", "timestamp", "timestamptz", "boolean");
    /** Too small for milliseconds since 1970, or times of a database. */
    private static final Set<String> NO_MILLISECONDS = Set.of(
            "int",
            "integer",
            "int4",
            "smallint",
            "mediumint",
            "tinyint",
            "date",
            "time",
            "timestamp",
            "timestamptz",
            "datetime",
            "datetime2");

    private static final Pattern LENGTH = Pattern.compile("\\(\\s*(\\d+)");
    private static final int HASH_LENGTH = 64;

    private final Schema schema;
    private final Table table;
    private final SourceLocation location;
    private final List<Finding> findings = new ArrayList<>();

    private KeyTableCheck(Schema schema, Table table, SourceLocation location) {
        this.schema = schema;
        this.table = table;
        this.location = location;
    }

    static List<Finding> check(List<Operation> operations, Schema schema) {
        for (Operation operation : operations) {
            Idempotency keys = operation.idempotency();
            if (keys != null) {
                Table table = table(schema);
                return table == null
                        ? missing(operation.method(), keys.location(), schema)
                        : new KeyTableCheck(schema, table, keys.location()).run();
            }
        }
        return List.of();
    }

    private static @Nullable Table table(Schema schema) {
        Table named = schema.table(TableName.of(NAME));
        return named != null
                ? named
                : schema.tables().stream()
                        .filter(table -> DISTINCTIVE.stream().allMatch(column -> table.column(column) != null))
                        .findFirst()
                        .orElse(null);
    }

    private static List<Finding> missing(String method, SourceLocation location, Schema schema) {
        if (schema.mayHave(TableName.of(NAME))) {
            return List.of();
        }
        return List.of(Finding.of(DiagnosticCode.SCHEMA_NO_KEY_TABLE, location, NAME, method, script(schema)));
    }

    private static String script(Schema schema) {
        return switch (schema.dialect()) {
            case POSTGRESQL -> SCRIPTS + "/postgresql.sql";
            case MYSQL -> SCRIPTS + "/mysql.sql";
            case SQL_SERVER -> SCRIPTS + "/sql_server.sql";
            case OTHER -> "the statement of your database in " + SCRIPTS;
        };
    }

    private List<Finding> run() {
        if (table.isOpaque()) {
            return List.of();
        }
        List<String> missing = new ArrayList<>();
        for (Map.Entry<String, String> expected : COLUMNS) {
            Column column = table.column(expected.getKey());
            if (column == null) {
                missing.add(expected.getKey());
            } else if (isWrong(column)) {
                report(
                        "declares " + column.name() + " as " + column.declared(),
                        "declare it as " + expected.getValue());
            } else if (Set.of("status", "answer").contains(expected.getKey()) && !column.nullable()) {
                report(
                        "declares " + column.name() + " NOT NULL",
                        "allow NULL, which it is until the request is answered");
            }
        }
        if (!missing.isEmpty()) {
            report(
                    "has no column " + String.join(", ", missing),
                    "compare it with " + script(schema) + " of truce-jdbc");
        }
        boolean hasKey = table.uniques().stream()
                .anyMatch(key -> key.isPrimary() && key.columns().equals(Set.of(KEY)));
        if (!hasKey && !missing.contains(KEY)) {
            report(
                    "has " + (hasPrimary() ? "another primary key than id" : "no primary key"),
                    "add ALTER TABLE " + table.name() + " ADD PRIMARY KEY (id)");
        }
        return findings;
    }

    private boolean hasPrimary() {
        return table.uniques().stream().anyMatch(UniqueKey::isPrimary);
    }

    /** Whether a column certainly cannot hold its values: a type that is not known may be a fitting domain. */
    private boolean isWrong(Column column) {
        String type = column.type();
        return switch (column.name().key()) {
            case "lease_until", "expires_at" -> NO_MILLISECONDS.contains(type) || TEXTS.contains(type);
            case "status" -> type.equals("tinyint") || TEXTS.contains(type);
            case "answer" ->
                TEXTS.contains(type)
                        || type.equals("tinyblob")
                        || (type.equals("blob") && schema.dialect() == Dialect.MYSQL);
            default -> NO_TEXTS.contains(type) || isShort(column);
        };
    }

    private static boolean isShort(Column column) {
        Matcher length = LENGTH.matcher(column.declared());
        return TEXTS.contains(column.type())
                && length.find()
                && length.group(1).length() < 9
                && Integer.parseInt(length.group(1)) < HASH_LENGTH;
    }

    private void report(String difference, String remedy) {
        findings.add(Finding.of(
                DiagnosticCode.SCHEMA_KEY_TABLE, location, table.name().shown(), table.place(), difference, remedy));
    }
}
