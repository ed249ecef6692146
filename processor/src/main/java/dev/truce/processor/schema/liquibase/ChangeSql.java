package dev.truce.processor.schema.liquibase;

import dev.truce.processor.schema.sql.SqlStatement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Writes the SQL of a change. */
final class ChangeSql {
    private final String file;
    private final Element change;
    private final SqlWriter sql;

    ChangeSql(String file, Element change) {
        this.file = file;
        this.change = change;
        this.sql = new SqlWriter(change.line());
    }

    /** Returns the statements of a change of tables; {@code null} for a change that is not known. */
    @Nullable
    List<SqlStatement> statements() {
        switch (change.name()) {
            case "createTable" -> createTable();
            case "dropTable" -> qualified(sql.words("DROP TABLE"), "tableName");
            case "renameTable" ->
                qualified(sql.words("ALTER TABLE"), "oldTableName")
                        .words("RENAME TO")
                        .name(change.get("newTableName"));
            case "addColumn" -> addColumn();
            case "dropColumn" -> dropColumn();
            case "renameColumn" ->
                alter().words("RENAME COLUMN")
                        .name(change.get("oldColumnName"))
                        .words("TO")
                        .name(change.get("newColumnName"));
            case "modifyDataType" -> column().words("TYPE").words(change.get("newDataType"));
            case "addNotNullConstraint" -> column().words("SET NOT NULL");
            case "dropNotNullConstraint" -> column().words("DROP NOT NULL");
            case "addUniqueConstraint" ->
                alter().words("ADD")
                        .constraint(change.get("constraintName"))
                        .words("UNIQUE")
                        .names(change.get("columnNames"));
            case "addCheckConstraint" ->
                alter().words("ADD")
                        .constraint(change.get("constraintName"))
                        .words("CHECK")
                        .sign("(")
                        .words(change.get("constraintBody"))
                        .sign(")");
            case "addPrimaryKey" ->
                alter().words("ADD")
                        .constraint(change.get("constraintName"))
                        .words("PRIMARY KEY")
                        .names(change.get("columnNames"));
            case "dropPrimaryKey" -> alter().words("DROP PRIMARY KEY");
            case "dropUniqueConstraint", "dropCheckConstraint" ->
                alter().words("DROP CONSTRAINT").name(change.get("constraintName"));
            case "addForeignKeyConstraint" -> addForeignKey();
            case "dropForeignKeyConstraint" ->
                qualified(sql.words("ALTER TABLE"), "baseTableName")
                        .words("DROP CONSTRAINT")
                        .name(change.get("constraintName"));
            case "createIndex" -> {
                if (!change.isTrue("unique")) {
                    return List.of();
                }
                createIndex();
            }
            case "dropIndex" -> {
                sql.words("DROP INDEX").name(change.get("indexName"));
                if (!change.get("tableName").isEmpty()) {
                    qualified(sql.words("ON"), "tableName");
                }
            }
            default -> {
                return null;
            }
        }
        return List.of(sql.statement(file));
    }

    private SqlWriter alter() {
        return qualified(sql.words("ALTER TABLE"), "tableName");
    }

    private SqlWriter column() {
        return alter().words("ALTER COLUMN").name(change.get("columnName"));
    }

    private SqlWriter qualified(SqlWriter writer, String attribute) {
        String schema = change.get("schemaName");
        if (!schema.isEmpty() && !schema.contains("${")) {
            writer.name(schema).sign(".");
        }
        return writer.name(change.get(attribute));
    }

    private void createTable() {
        qualified(sql.words(change.isTrue("ifNotExists") ? "CREATE TABLE IF NOT EXISTS" : "CREATE TABLE"), "tableName")
                .sign("(");
        List<Element> columns = change.children("column").toList();
        String separator = "";
        for (Element column : columns) {
            separate(separator, column);
            define(column);
            separator = ",";
        }
        List<Element> keys = columns.stream().filter(ChangeSql::isPrimaryKey).toList();
        if (!keys.isEmpty()) {
            Element first = keys.get(0);
            sql.at(first.line())
                    .sign(",")
                    .constraint(constraints(first)
                            .map(it -> it.get("primaryKeyName"))
                            .orElse(""))
                    .words("PRIMARY KEY")
                    .names(keys.stream().map(key -> key.get("name")).collect(Collectors.joining(",")));
        }
        columns.forEach(column -> constraints(column, ","));
        sql.sign(")");
    }

    private void addColumn() {
        alter();
        String separator = "";
        for (Element column : change.children("column").toList()) {
            separate(separator, column);
            sql.words("ADD COLUMN");
            define(column);
            if (isPrimaryKey(column)) {
                sql.sign(",").words("ADD PRIMARY KEY").names(column.get("name"));
            }
            constraints(column, ", ADD");
            separator = ",";
        }
    }

    private void separate(String separator, Element column) {
        sql.at(column.line()).words(separator);
    }

    /** Writes a column with its type, and without constraints other than {@code NOT NULL}. */
    private void define(Element column) {
        sql.name(column.get("name"));
        sql.words(column.get("type"));
        boolean computed = List.of("defaultValueComputed", "defaultValueSequenceNext").stream()
                .anyMatch(attribute -> !column.get(attribute).isEmpty());
        if (column.isTrue("autoIncrement") || computed) {
            sql.words("GENERATED ALWAYS AS IDENTITY");
        }
        boolean required = constraints(column)
                .filter(it -> it.get("nullable").equalsIgnoreCase("false"))
                .isPresent();
        if (required) {
            sql.words("NOT NULL");
        }
    }

    private void constraints(Element column, String separator) {
        Element own = constraints(column).orElse(null);
        if (own == null) {
            return;
        }
        String name = column.get("name");
        sql.at(column.line());
        if (own.isTrue("unique")) {
            sql.words(separator)
                    .constraint(own.get("uniqueConstraintName"))
                    .words("UNIQUE")
                    .names(name);
        }
        String references = own.get("references");
        String table = own.get("referencedTableName");
        if (!references.isEmpty() || !table.isEmpty()) {
            sql.words(separator)
                    .constraint(own.get("foreignKeyName"))
                    .words("FOREIGN KEY")
                    .names(name)
                    .words("REFERENCES");
            if (references.isEmpty()) {
                sql.name(table).names(own.get("referencedColumnNames"));
            } else {
                sql.words(references);
            }
            sql.words(own.isTrue("deleteCascade") ? "ON DELETE CASCADE" : "");
        }
    }

    private static boolean isPrimaryKey(Element column) {
        return constraints(column).filter(it -> it.isTrue("primaryKey")).isPresent();
    }

    private static Optional<Element> constraints(Element column) {
        return column.child("constraints");
    }

    private void dropColumn() {
        alter();
        List<String> names = new ArrayList<>();
        if (!change.get("columnName").isEmpty()) {
            names.add(change.get("columnName"));
        }
        change.children("column").forEach(column -> names.add(column.get("name")));
        for (int i = 0; i < names.size(); i++) {
            sql.words(i > 0 ? ", DROP COLUMN" : "DROP COLUMN").name(names.get(i));
        }
    }

    private void addForeignKey() {
        qualified(sql.words("ALTER TABLE"), "baseTableName")
                .words("ADD")
                .constraint(change.get("constraintName"))
                .words("FOREIGN KEY")
                .names(change.get("baseColumnNames"))
                .words("REFERENCES")
                .name(change.get("referencedTableName"))
                .names(change.get("referencedColumnNames"));
        if (change.isTrue("deleteCascade")) {
            sql.words("ON DELETE CASCADE");
        } else if (!change.get("onDelete").isEmpty()) {
            sql.words("ON DELETE " + change.get("onDelete"));
        }
    }

    private void createIndex() {
        sql.words("CREATE UNIQUE INDEX").name(change.get("indexName"));
        qualified(sql.words("ON"), "tableName").sign("(");
        String separator = "";
        for (Element column : change.children("column").toList()) {
            separate(separator, column);
            String name = column.get("name");
            if (column.isTrue("computed") || name.contains("(")) {
                sql.words(name);
            } else {
                sql.name(name.replaceFirst("(?i)\\s+(asc|desc)$", ""));
            }
            separator = ",";
        }
        sql.sign(")");
    }
}
