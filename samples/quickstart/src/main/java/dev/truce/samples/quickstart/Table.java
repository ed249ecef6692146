package dev.truce.samples.quickstart;

import static java.util.stream.Collectors.joining;

import dev.truce.runtime.Conflict;
import dev.truce.runtime.ResourceContract;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * A resource's table. Each write is one statement, and the database decides: an insert meets its constraints, and a change is made
 * only while the row is as it was read.
 *
 * @param <R> the resource
 */
final class Table<R> {
    private final DataSource database;
    private final ResourceContract<R> contract;
    private final List<String> compared;
    private final Function<R, Map<String, Object>> writer;
    private final RowReader<R> reader;

    /** Makes a resource of a row. */
    interface RowReader<R> {
        R read(ResultSet row) throws SQLException;
    }

    /** Creates a table; {@code writer} gives a resource's members, of which a change compares key and {@code compared}. */
    Table(
            DataSource database,
            ResourceContract<R> contract,
            List<String> compared,
            Function<R, Map<String, Object>> writer,
            RowReader<R> reader) {
        this.database = database;
        this.contract = contract;
        this.compared =
                Stream.concat(contract.keyColumns().stream(), compared.stream()).toList();
        this.writer = writer;
        this.reader = reader;
    }

    @Nullable
    R find(Object key) {
        List<R> found = list(Map.of(contract.keyColumns().get(0), key));
        return found.isEmpty() ? null : found.get(0);
    }

    List<R> list(Map<String, Object> wanted) {
        String sql = "SELECT * FROM " + contract.table() + where(wanted.keySet());
        try (Connection connection = database.getConnection();
                PreparedStatement statement = prepare(connection, sql, wanted.values());
                ResultSet row = statement.executeQuery()) {
            List<R> resources = new ArrayList<>();
            while (row.next()) {
                resources.add(reader.read(row));
            }
            return resources;
        } catch (SQLException e) {
            throw Violations.failure(e);
        }
    }

    /** Returns false if the key is taken. */
    boolean insert(R resource) {
        Map<String, Object> sent = new TreeMap<>(writer.apply(resource));
        String columns = join(sent.keySet(), Violations::column, " (", ", ") + ")";
        String values = join(sent.keySet(), member -> "?", " VALUES (", ", ") + ")";
        return write("INSERT INTO " + contract.table() + columns + values, sent.values(), sent) > 0;
    }

    /** Returns false if the row is no longer as it was read. */
    boolean replace(R read, R next) {
        Map<String, Object> sent = new TreeMap<>(writer.apply(next));
        String sets = join(sent.keySet(), Table::isEqual, " SET ", ", ");
        List<Object> parameters = new ArrayList<>(sent.values());
        parameters.addAll(asRead(read));
        return write("UPDATE " + contract.table() + sets + where(compared), parameters, sent) > 0;
    }

    /** Returns false if the row is no longer as it was read. */
    boolean delete(R read) {
        return write("DELETE FROM " + contract.table() + where(compared), asRead(read), Map.of()) > 0;
    }

    /** Returns how many rows a statement wrote that sends values by member; 0 also if the key is taken. */
    int write(String sql, Collection<Object> parameters, Map<String, Object> sent) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = prepare(connection, sql, parameters)) {
            return statement.executeUpdate();
        } catch (SQLException e) {
            Conflict conflict = Violations.conflict(contract, e, sent);
            if (conflict != null) {
                throw conflict.toException();
            }
            if (Violations.isTakenKey(contract, e)) {
                return 0;
            }
            throw Violations.failure(e);
        }
    }

    private List<Object> asRead(R read) {
        Map<String, Object> row = writer.apply(read);
        return compared.stream().map(row::get).toList();
    }

    private static String where(Collection<String> members) {
        return members.isEmpty() ? "" : join(members, Table::isEqual, " WHERE ", " AND ");
    }

    private static String isEqual(String member) {
        return Violations.column(member) + " = ?";
    }

    private static String join(
            Collection<String> members, Function<String, String> term, String first, String between) {
        return members.stream().map(term).collect(joining(between, first, ""));
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
