package dev.truce.processor.schema;

import dev.truce.processor.diagnostic.Finding;
import dev.truce.processor.model.SourceLocation;
import dev.truce.processor.model.UniqueRule;
import dev.truce.processor.schema.ddl.Column;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The columns of a unique rule.
 *
 * @param scope the columns of the scope
 * @param fields the columns of its fields
 * @param findings findings on members without a column
 */
record RuleColumns(List<Column> scope, List<Column> fields, List<Finding> findings) {

    static RuleColumns of(UniqueRule rule, ResourceTable owner) {
        List<Finding> findings = new ArrayList<>();
        List<Column> scope = find(rule.scope(), "scope", rule, owner, findings);
        List<Column> fields = find(rule.fields(), "fields", rule, owner, findings);
        return new RuleColumns(scope, fields, findings);
    }

    private static List<Column> find(
            List<String> names, String attribute, UniqueRule rule, ResourceTable owner, List<Finding> findings) {
        List<Column> columns = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            Column column = owner.columns().of(names.get(i));
            if (column == null) {
                SourceLocation location = rule.location().at(attribute, i);
                findings.add(owner.noColumn(names.get(i), location));
            } else {
                columns.add(column);
            }
        }
        return columns;
    }

    /** Returns all columns, the scope first: queries benefit more from that index. */
    List<Column> all() {
        List<Column> all = new ArrayList<>(scope);
        all.addAll(fields);
        return all;
    }

    Set<String> keys() {
        return new LinkedHashSet<>(keys(all()));
    }

    /** Returns the orders in which a constraint name may list them. */
    List<List<String>> orders() {
        List<Column> other = new ArrayList<>(fields);
        other.addAll(scope);
        return List.of(keys(all()), keys(other));
    }

    String list() {
        return String.join(
                ", ", all().stream().map(column -> column.name().key()).toList());
    }

    private static List<String> keys(List<Column> columns) {
        return columns.stream().map(column -> column.name().key()).toList();
    }
}
