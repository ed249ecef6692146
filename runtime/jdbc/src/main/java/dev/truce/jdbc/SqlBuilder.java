package dev.truce.jdbc;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Keeps a text and its parameters in step. */
final class SqlBuilder {

    private final StringBuilder sql = new StringBuilder();
    private final List<@Nullable Object> parameters = new ArrayList<>();

    SqlBuilder add(String text) {
        sql.append(text);
        return this;
    }

    SqlBuilder add(String place, @Nullable Object parameter) {
        sql.append(place);
        parameters.add(parameter);
        return this;
    }

    /** Appends a comparison that also holds for {@code null}. */
    SqlBuilder equal(String column, @Nullable Object value) {
        return value == null ? add(column + " IS NULL") : add(column + " = ?", value);
    }

    SqlText build() {
        return new SqlText(sql.toString(), parameters);
    }
}
