package dev.truce.processor.schema;

import dev.truce.processor.model.Member;
import dev.truce.processor.model.UniqueRule;
import dev.truce.processor.schema.ddl.Column;
import dev.truce.processor.schema.sql.Dialect;
import dev.truce.runtime.vocabulary.ConstraintNames;
import java.util.ArrayList;
import java.util.List;

/** The SQL that makes the database enforce a rule. */
final class Suggestions {
    private final ResourceTable owner;
    private final UniqueRule rule;
    private final RuleColumns columns;

    Suggestions(ResourceTable owner, UniqueRule rule, RuleColumns columns) {
        this.owner = owner;
        this.rule = rule;
        this.columns = columns;
    }

    /** Returns a constraint, or an index if the rule has a condition or ignores case. */
    String unique() {
        String table = owner.table().name().text();
        boolean mySql = owner.schema().dialect() == Dialect.MYSQL;
        boolean partial = !rule.where().isBlank();
        List<String> parts = new ArrayList<>();
        boolean plain = !partial;
        for (Column column : columns.all()) {
            String part = column.name().text();
            if (isFolded(column)) {
                part = mySql ? "(lower(" + part + "))" : "lower(" + part + ")";
                plain = false;
            }
            parts.add(part);
        }
        String list = String.join(", ", parts);
        if (plain) {
            return "ALTER TABLE " + table + " ADD CONSTRAINT " + name() + " UNIQUE (" + list + ")";
        }
        if (partial && mySql) {
            int last = parts.size() - 1;
            parts.set(last, "(CASE WHEN " + rule.where() + " THEN " + parts.get(last) + " END)");
            return "CREATE UNIQUE INDEX " + name() + " ON " + table + " (" + String.join(", ", parts) + ")";
        }
        String where = partial ? " WHERE " + rule.where() : "";
        return "CREATE UNIQUE INDEX " + name() + " ON " + table + " (" + list + ")" + where;
    }

    private boolean isFolded(Column column) {
        boolean text = rule.fields().stream()
                .filter(field -> column.equals(owner.columns().of(field)))
                .anyMatch(field -> owner.resource()
                        .member(field)
                        .map(Member::type)
                        .filter(type -> type.is(String.class))
                        .isPresent());
        return rule.ignoreCase()
                && text
                && columns.fields().contains(column)
                && !owner.schema().ignoresCase(owner.table(), column);
    }

    private String name() {
        return rule.constraintNames().isEmpty()
                ? ConstraintNames.postgreSql(
                        owner.table().name().name().key(), columns.orders().get(0), "key")
                : rule.constraintNames().get(0);
    }
}
