package dev.truce.processor.schema.ddl;

import dev.truce.processor.schema.sql.Identifier;
import dev.truce.processor.schema.sql.SqlPlace;
import java.util.List;

/**
 * A {@code CHECK} constraint.
 *
 * @param name its name; empty where the database's choice cannot be known
 * @param column the key of the column whose values it lists; empty for any other condition
 * @param values the values that the column may have
 * @param place where it was declared
 */
public record ValueCheck(Identifier name, String column, List<String> values, SqlPlace place) {

    public ValueCheck {
        values = List.copyOf(values);
    }

    ValueCheck renamed(Identifier to) {
        return new ValueCheck(to, column, values, place);
    }

    ValueCheck on(String other) {
        return new ValueCheck(name, other, values, place);
    }

    public String label() {
        return name.key().isEmpty() ? "CHECK" : name.shown();
    }
}
