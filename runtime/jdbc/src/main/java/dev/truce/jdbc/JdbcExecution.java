package dev.truce.jdbc;

import dev.truce.jdbc.violation.Failures;
import dev.truce.jdbc.violation.Report;
import dev.truce.runtime.Conflict;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Runs a conditional write with plain JDBC. */
final class JdbcExecution {

    private JdbcExecution() {}

    static WriteResult execute(ConditionalWrite write, RowCondition condition, Connection connection)
            throws SQLException {
        try (PreparedStatement statement = prepare(connection, write.statement())) {
            if (statement.executeUpdate() > 0) {
                return write.written();
            }
        } catch (SQLException e) {
            return new WriteResult.Rejected(conflict(e, condition));
        }
        try (PreparedStatement statement = prepare(connection, write.question());
                ResultSet row = statement.executeQuery()) {
            return write.refused(row.next() ? values(row) : null);
        }
    }

    /** A write that could not be serialized has lost its own race; a deadlock may be about any row. */
    private static Conflict conflict(SQLException failure, RowCondition condition) throws SQLException {
        Report report = Failures.read(failure, condition.target().dialect().reader());
        if (report == null) {
            throw failure;
        }
        return switch (report.kind()) {
            case SERIALIZATION -> condition.lostUnseen();
            case DEADLOCK, RAISED_SERIALIZATION -> condition.target().collision();
            default -> throw failure;
        };
    }

    private static List<@Nullable Object> values(ResultSet row) throws SQLException {
        List<@Nullable Object> values = new ArrayList<>();
        for (int i = 1; i <= row.getMetaData().getColumnCount(); i++) {
            values.add(row.getObject(i));
        }
        return values;
    }

    private static PreparedStatement prepare(Connection connection, SqlText text) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(text.sql());
        try {
            int place = 1;
            for (Object parameter : text.parameters()) {
                // JDBC knows every type that a version or key has, but Instant.
                Object bound = parameter instanceof Instant instant ? instant.atOffset(ZoneOffset.UTC) : parameter;
                statement.setObject(place++, bound);
            }
            return statement;
        } catch (SQLException | RuntimeException e) {
            statement.close();
            throw e;
        }
    }
}
