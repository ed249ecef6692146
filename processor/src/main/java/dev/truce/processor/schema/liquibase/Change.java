package dev.truce.processor.schema.liquibase;

import dev.truce.processor.schema.ddl.Migrator;
import dev.truce.processor.schema.sql.Certainty;
import dev.truce.processor.schema.sql.SqlFile;
import dev.truce.processor.schema.sql.SqlStatement;
import dev.truce.processor.schema.sql.StatementSplitter;
import dev.truce.processor.schema.sql.TableName;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** A change of a changeset, which is applied as the SQL that Liquibase writes for it. */
final class Change {
    /** Changes of data and of objects that are not tables, and parts of a changeset that are not changes. */
    private static final Set<String> HARMLESS = Set.of(
            "addAutoIncrement",
            "addDefaultValue",
            "alterSequence",
            "comment",
            "createFunction",
            "createPackage",
            "createPackageBody",
            "createProcedure",
            "createSequence",
            "createSynonym",
            "createTrigger",
            "createView",
            "delete",
            "disableTrigger",
            "dropDefaultValue",
            "dropFunction",
            "dropPackage",
            "dropPackageBody",
            "dropProcedure",
            "dropSequence",
            "dropSynonym",
            "dropTrigger",
            "dropView",
            "empty",
            "enableTrigger",
            "insert",
            "loadData",
            "loadUpdateData",
            "modifySql",
            "output",
            "preConditions",
            "property",
            "renameSequence",
            "renameTrigger",
            "renameView",
            "rollback",
            "setColumnRemarks",
            "setTableRemarks",
            "stop",
            "tagDatabase",
            "update",
            "validCheckSum");

    private final String file;
    private final Element change;
    private final ModifySql modification;
    private final Migrator migrator;

    Change(String file, Element change, ModifySql modification, Migrator migrator) {
        this.file = file;
        this.change = change;
        this.modification = modification;
        this.migrator = migrator;
    }

    void apply(Certainty runs) {
        if (runs == Certainty.NO || HARMLESS.contains(change.name()) || isAttribute()) {
            return;
        }
        if (change.name().equals("sql")) {
            String delimiter = change.get("endDelimiter");
            boolean plain = !delimiter.isEmpty() && !delimiter.contains("\\") && !delimiter.equalsIgnoreCase("go");
            SqlFile sql = new SqlFile(file, change.text(), change.textLine(), plain ? delimiter : ";");
            StatementSplitter.split(sql, migrator.schema().dialect()).forEach(statement -> apply(statement, runs));
            return;
        }
        List<SqlStatement> statements = new ChangeSql(file, change).statements();
        if (statements == null) {
            migrator.skip(head(), tables());
        } else {
            statements.forEach(statement -> apply(statement, runs));
        }
    }

    private void apply(SqlStatement statement, Certainty runs) {
        modification.apply(change.name(), statement, runs, migrator);
    }

    /** In YAML the attributes of a changeset are elements without content. */
    private boolean isAttribute() {
        return change.attributes().isEmpty()
                && change.children().isEmpty()
                && !Set.of("sql", "customChange", "executeCommand").contains(change.name());
    }

    private SqlStatement head() {
        SqlWriter head = new SqlWriter(change.line()).words(change.name());
        tables().forEach(table -> head.words(table.text()));
        change.attributes().forEach((name, value) -> {
            if (name.equals("file") || name.equals("path") || name.equals("class")) {
                head.words(value);
            }
        });
        return head.statement(file);
    }

    private List<TableName> tables() {
        return Stream.of("tableName", "baseTableName", "existingTableName", "newTableName", "oldTableName")
                .map(change::get)
                .filter(name -> !name.isEmpty())
                .map(TableName::of)
                .toList();
    }
}
