package dev.truce.web;

import dev.truce.jdbc.ConnectionSource;
import java.sql.SQLException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Lends each connection in a transaction of its own, and carries a checked exception out of it. */
public final class FreshConnections implements ConnectionSource {

    private final FreshTransaction transaction;
    private final ConnectionSource connections;

    /**
     * Creates a source.
     *
     * @param transaction runs each reading
     * @param connections what lends within the transaction
     */
    public FreshConnections(FreshTransaction transaction, ConnectionSource connections) {
        this.transaction = Objects.requireNonNull(transaction, "transaction");
        this.connections = Objects.requireNonNull(connections, "connections");
    }

    @Override
    public boolean lend(Reading reading) throws SQLException {
        @Nullable SQLException[] failure = new SQLException[1];
        Boolean lent = transaction.run(() -> {
            try {
                return connections.lend(reading);
            } catch (SQLException e) {
                failure[0] = e;
                return false;
            }
        });
        SQLException thrown = failure[0];
        if (thrown != null) {
            throw thrown;
        }
        return Boolean.TRUE.equals(lent);
    }
}
