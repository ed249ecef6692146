package dev.truce.processor.schema.ddl;

import dev.truce.processor.schema.sql.Identifier;
import dev.truce.processor.schema.sql.SqlPlace;
import java.util.List;

/**
 * A column.
 *
 * @param name its name
 * @param type the key of the type without schema and arguments, such as {@code citext}
 * @param declared the type as written, such as {@code int unsigned}
 * @param values the values of MySQL's {@code ENUM('A', 'B')}; empty for other types
 * @param collation the key of its collation; empty for the default
 * @param nullable whether it may be {@code NULL}
 * @param generated whether the database generates its values from a sequence or an expression
 * @param place the statement that declares or last alters it
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

    /** Returns this column with the type of another one. */
    Column typed(Column other, SqlPlace at) {
        return new Column(name, other.type, other.declared, other.values, other.collation, nullable, generated, at);
    }
}
