package dev.truce.samples.quickstart;

import dev.truce.jdbc.ConstraintTranslator;
import dev.truce.jdbc.Dialect;
import dev.truce.runtime.Contracts;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/** The database, who understands what it says, and the transaction of the request that the current thread serves, if it has one. */
final class Database {
    static final Dialect DIALECT = Dialect.H2;

    private final DataSource connections;
    private final ConstraintTranslator translator;

    // of this database alone: tests run several in one process
    @SuppressWarnings("ThreadLocalUsage")
    private final ThreadLocal<Connection> transaction = new ThreadLocal<>();

    /** Work on a connection. */
    interface Work<T> {
        T run(Connection connection) throws SQLException;
    }

    Database(DataSource connections, Contracts contracts) {
        this.connections = connections;
        translator = ConstraintTranslator.of(contracts, DIALECT);
    }

    DataSource connections() {
        return connections;
    }

    ConstraintTranslator translator() {
        return translator;
    }

    /** Runs a statement in the transaction of the request; without one, each statement has a connection and commits by itself. */
    <T> T run(Work<T> work) throws SQLException {
        Connection joined = transaction.get();
        if (joined != null) {
            return work.run(joined);
        }
        try (Connection connection = connections.getConnection()) {
            return work.run(connection);
        }
    }

    /** Begins a transaction, which all statements of this thread join until it is closed. */
    Transaction begin() throws SQLException {
        Connection connection = connections.getConnection();
        connection.setAutoCommit(false);
        transaction.set(connection);
        return new Transaction(connection, transaction::remove);
    }
}
