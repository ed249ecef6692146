package dev.truce.processor.schema.ddl;

import dev.truce.processor.schema.sql.Identifier;
import dev.truce.processor.schema.sql.SqlPlace;
import java.util.List;

/**
 * A column.
 *
 * @param name its name
 * @param type the type's key without schema and arguments, such as {@code citext}
 * @param declared the type as written, such as {@code int unsigned}
 * @param values the values of MySQL's {@code ENUM('A', 'B')}; empty for other types
 * @param collation the key of its collation; empty for the database's
 * @param nullable whether it takes {@code NULL}
 * @param generated whether the database makes its values: a sequence, or an expression
 * @param place where it was declared or last altered
 */
public record Column(
        Identifier name,
        String type,
        String declared,
        List<String> values,
        String collation,
        boolean nullable,
        boolean generated,
        SqlPlace place) {

    public Column {
        values = List.copyOf(values);
    }

    Column renamed(Identifier to) {
        return new Column(to, type, declared, values, collation, nullable, generated, place);
    }

    public Column nullable(boolean other, SqlPlace at) {
        return new Column(name, type, declared, values, collation, other, generated, at);
    }

    Column collated(String other) {
        return new Column(name, type, declared, values, other, nullable, generated, place);
    }

    public Column generated(boolean other) {
        return new Column(name, type, declared, values, collation, nullable, other, place);
    }

    Column typed(String other) {
        return new Column(name, other, other, values, collation, nullable, generated, place);
    }

    /** The same column with the type of another. */
    Column typed(Column other, SqlPlace at) {
        return new Column(name, other.type, other.declared, other.values, other.collation, nullable, generated, at);
    }
}
