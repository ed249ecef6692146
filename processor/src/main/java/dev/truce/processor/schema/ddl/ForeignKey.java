package dev.truce.processor.schema.ddl;

import dev.truce.processor.schema.sql.Identifier;
import dev.truce.processor.schema.sql.SqlPlace;
import dev.truce.processor.schema.sql.TableName;
import java.util.List;

/**
 * A foreign key.
 *
 * @param name its name; empty where the database's choice cannot be known
 * @param columns the keys of the referring columns
 * @param target the table it refers to
 * @param onDelete what a delete there does here, such as {@code CASCADE}; empty where it is refused
 * @param place where it was declared
 */
public record ForeignKey(Identifier name, List<String> columns, TableName target, String onDelete, SqlPlace place) {

    public ForeignKey {
        columns = List.copyOf(columns);
    }

    ForeignKey renamed(Identifier to) {
        return new ForeignKey(to, columns, target, onDelete, place);
    }

    ForeignKey on(List<String> others) {
        return new ForeignKey(name, others, target, onDelete, place);
    }

    ForeignKey to(TableName other) {
        return new ForeignKey(name, columns, other, onDelete, place);
    }
}
