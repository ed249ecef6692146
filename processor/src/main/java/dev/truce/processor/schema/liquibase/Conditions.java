package dev.truce.processor.schema.liquibase;

import dev.truce.processor.schema.ddl.Schema;
import dev.truce.processor.schema.ddl.Table;
import dev.truce.processor.schema.sql.Certainty;
import dev.truce.processor.schema.sql.Database;
import dev.truce.processor.schema.sql.Identifier;
import dev.truce.processor.schema.sql.TableName;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** Decides whether a changeset runs, as far as the changelog tells. */
final class Conditions {
    private static final Set<String> SKIPPING = Set.of("MARK_RAN", "CONTINUE");

    private Conditions() {}

    static Certainty of(Element changeSet, Database database, Schema schema) {
        if (changeSet.isTrue("ignore")) {
            return Certainty.NO;
        }
        Certainty runs = database.matches(changeSet.get("dbms")).and(contexts(changeSet));
        for (Element preconditions : changeSet.children("preConditions").toList()) {
            runs = runs.and(preconditions(preconditions, database, schema));
        }
        return runs;
    }

    /** Contexts and labels are chosen when the migration runs. */
    static Certainty contexts(Element element) {
        boolean always = Stream.of("context", "contextFilter", "contexts", "labels")
                .allMatch(attribute -> element.get(attribute).isEmpty());
        return always ? Certainty.YES : Certainty.MAYBE;
    }

    /** A precondition that fails either stops the migration, or skips the changeset where it says so. */
    private static Certainty preconditions(Element preconditions, Database database, Schema schema) {
        boolean skips = SKIPPING.contains(preconditions.get("onFail").toUpperCase(Locale.ROOT))
                || SKIPPING.contains(preconditions.get("onError").toUpperCase(Locale.ROOT));
        return skips ? all(preconditions, database, schema) : Certainty.YES;
    }

    private static Certainty all(Element parent, Database database, Schema schema) {
        return parent.children().stream()
                .filter(Conditions::isCondition)
                .map(child -> holds(child, database, schema))
                .reduce(Certainty.YES, Certainty::and);
    }

    /** In YAML the attributes are elements as well. */
    private static boolean isCondition(Element element) {
        return !element.name().startsWith("on");
    }

    private static Certainty holds(Element condition, Database database, Schema schema) {
        return switch (condition.name()) {
            case "and" -> all(condition, database, schema);
            case "or" ->
                condition.children().stream()
                        .map(child -> holds(child, database, schema))
                        .reduce(Certainty.NO, Certainty::or);
            case "not" -> all(condition, database, schema).not();
            case "dbms" -> database.matches(condition.get("type"));
            case "tableExists" -> table(condition, schema);
            case "columnExists" -> column(condition, schema);
            default -> Certainty.MAYBE;
        };
    }

    private static Certainty table(Element condition, Schema schema) {
        TableName name = TableName.of(condition.get("tableName"));
        Table table = schema.table(name);
        if (table != null) {
            return table.isOpaque() ? Certainty.MAYBE : Certainty.YES;
        }
        return schema.mayHave(name) ? Certainty.MAYBE : Certainty.NO;
    }

    private static Certainty column(Element condition, Schema schema) {
        Table table = schema.table(TableName.of(condition.get("tableName")));
        if (table == null || table.isOpaque()) {
            return table(condition, schema);
        }
        return Certainty.of(
                table.column(Identifier.of(condition.get("columnName")).key()) != null);
    }
}
