package dev.truce.processor.schema.ddl;

import dev.truce.processor.schema.sql.Identifier;
import dev.truce.processor.schema.sql.SqlPlace;
import dev.truce.processor.schema.sql.TableName;
import java.util.List;

/**
 * A foreign key.
 *
 * @param name its name; empty where the database chooses one that is not known
 * @param columns the keys of the referring columns
 * @param target the table that it refers to
 * @param onDelete the action on the referring rows when the target is deleted, such as {@code CASCADE}; empty where the
 *     delete is refused
 * @param place the statement that declares it
 */
public record ForeignKey(Identifier name, List<String> columns, TableName target, String onDelete, SqlPlace place) {

    public ForeignKey {
        columns = List.copyOf(columns);
    }

    /** Returns whether a rule can recognise a violation: by one of its names, or by the two tables if either has no name. */
    public boolean isKnownBy(List<String> constraintNames) {
        return name.key().isEmpty()
                || constraintNames.isEmpty()
                || constraintNames.stream()
                        .anyMatch(declared -> Identifier.of(declared).is(name));
    }

    ForeignKey renamed(Identifier to) {
        return new ForeignKey(to, columns, target, onDelete, place);
    }

    ForeignKey withRenamedColumn(Identifier from, Identifier to) {
        List<String> renamed = columns.stream()
                .map(column -> column.equals(from.key()) ? to.key() : column)
                .toList();
        return new ForeignKey(name, renamed, target, onDelete, place);
    }

    ForeignKey to(TableName other) {
        return new ForeignKey(name, columns, other, onDelete, place);
    }
}
