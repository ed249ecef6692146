package dev.truce.samples.quickstart;

import static java.util.stream.Collectors.joining;

import dev.truce.jdbc.CompareAndSet;
import dev.truce.jdbc.ConditionalDelete;
import dev.truce.jdbc.ConditionalUpdate;
import dev.truce.jdbc.ConditionalWrite;
import dev.truce.runtime.Conflict;
import dev.truce.runtime.ConflictException;
import dev.truce.runtime.ResourceContract;
import dev.truce.runtime.generated.StateColumn;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * A resource's table. Each write is one statement, and the database decides: an insert meets its constraints, a change is made only
 * while the row is as it was read, and what is refused becomes the conflict of the rule that declares it.
 *
 * @param <R> the resource
 */
final class Table<R> {
    private final Database database;
    private final ResourceContract<R> contract;
    private final CompareAndSet writes;
    private final Function<R, Map<String, Object>> writer;
    private final RowReader<R> reader;

    /** Makes a resource of a row. */
    interface RowReader<R> {
        R read(ResultSet row) throws SQLException;
    }

    /** Creates a table; {@code writer} gives the columns of a resource. */
    Table(
            Database database,
            ResourceContract<R> contract,
            Function<R, Map<String, Object>> writer,
            RowReader<R> reader) {
        this.database = database;
        this.contract = contract;
        this.writes = CompareAndSet.of(contract, Database.DIALECT);
        this.writer = writer;
        this.reader = reader;
    }

    @Nullable
    R find(Object key) {
        List<R> found = list(Map.of(contract.keyColumns().get(0), key));
        return found.isEmpty() ? null : found.get(0);
    }

    List<R> list(Map<String, Object> wanted) {
        String where = wanted.isEmpty() ? "" : join(wanted.keySet(), " WHERE ", " AND ", "%s = ?");
        try {
            return database.run(connection -> {
                try (PreparedStatement statement =
                                prepare(connection, "SELECT * FROM " + contract.table() + where, wanted.values());
                        ResultSet row = statement.executeQuery()) {
                    List<R> resources = new ArrayList<>();
                    while (row.next()) {
                        resources.add(reader.read(row));
                    }
                    return resources;
                }
            });
        } catch (SQLException e) {
            throw failure(e, Map.of());
        }
    }

    /** Returns false if the key is taken. */
    boolean insert(R resource) {
        Map<String, Object> row = new TreeMap<>(writer.apply(resource));
        String columns = join(row.keySet(), " (", ", ", "%s") + ")";
        String values = join(row.keySet(), " VALUES (", ", ", "?") + ")";
        return write("INSERT INTO " + contract.table() + columns + values, row.values(), row) > 0;
    }

    /** Writes a resource over a row that is as {@code expected} says, which sets version and state, too. */
    void replace(R resource, UnaryOperator<ConditionalUpdate> expected) {
        Map<String, Object> row = new TreeMap<>(writer.apply(resource));
        ConditionalUpdate update = expected.apply(writes.update(key(row)));
        for (Map.Entry<String, Object> column : row.entrySet()) {
            if (!isCompared(column.getKey())) {
                update = update.set(column.getKey(), column.getValue());
            }
        }
        execute(update, row);
    }

    /** Deletes a row that is as {@code expected} says. */
    void delete(R resource, UnaryOperator<ConditionalDelete> expected) {
        execute(expected.apply(writes.delete(key(writer.apply(resource)))), Map.of());
    }

    /** Returns how many rows a statement wrote that sends values by column; 0 also if the key is taken. */
    int write(String sql, Collection<Object> parameters, Map<String, Object> sent) {
        try {
            return database.run(connection -> {
                try (PreparedStatement statement = prepare(connection, sql, parameters)) {
                    return statement.executeUpdate();
                }
            });
        } catch (SQLException e) {
            RuntimeException failure = failure(e, sent);
            if (!(failure instanceof ConflictException) && database.translator().violatesKey(e, contract.type())) {
                return 0;
            }
            throw failure;
        }
    }

    private void execute(ConditionalWrite write, Map<String, Object> sent) {
        try {
            database.run(write::execute)
                    .orThrow(() -> RequestProblem.NOT_FOUND.conflict().toException());
        } catch (SQLException e) {
            throw failure(e, sent);
        }
    }

    /** The conflict of a declared rule, else what the log may hold: the values in the database's texts have no place there. */
    private RuntimeException failure(SQLException e, Map<String, Object> sent) {
        Optional<Conflict> conflict = database.translator().translate(e, sent, contract.type());
        if (conflict.isPresent()) {
            return conflict.get().toException();
        }
        String undeclared = database.translator()
                .constraint(e)
                .map(constraint -> ": no rule declares the " + constraint)
                .orElse("");
        return new IllegalStateException("The database answered with SQLSTATE " + e.getSQLState() + undeclared);
    }

    /** Whether a conditional write speaks of a column by itself. */
    private boolean isCompared(String column) {
        StateColumn<?> state = contract.stateColumn();
        return contract.keyColumns().contains(column)
                || column.equals(contract.versionColumn())
                || (state != null && column.equals(state.column()));
    }

    private Object[] key(Map<String, Object> row) {
        return contract.keyColumns().stream().map(row::get).toArray();
    }

    private static String join(Collection<String> columns, String first, String between, String term) {
        return columns.stream().map(term::formatted).collect(joining(between, first, ""));
    }

    private static PreparedStatement prepare(Connection connection, String sql, Collection<Object> parameters)
            throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        int index = 1;
        for (Object parameter : parameters) {
            statement.setObject(index++, parameter);
        }
        return statement;
    }
}
