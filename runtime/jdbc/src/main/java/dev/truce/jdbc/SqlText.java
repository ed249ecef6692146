package dev.truce.jdbc;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A statement for whatever runs SQL: plain JDBC, Spring's {@code JdbcClient}, jOOQ.
 *
 * @param sql the statement, with {@code ?} for each parameter
 * @param parameters the values in the order of their places
 */
public record SqlText(String sql, List<@Nullable Object> parameters) {

    /**
     * Creates a statement.
     *
     * @param sql the statement, with {@code ?} for each parameter
     * @param parameters the values in the order of their places
     */
    public SqlText {
        Objects.requireNonNull(sql, "sql");
        parameters = Collections.unmodifiableList(new ArrayList<>(parameters));
    }
}
