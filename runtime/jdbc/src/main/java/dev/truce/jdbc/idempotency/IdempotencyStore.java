package dev.truce.jdbc.idempotency;

import dev.truce.jdbc.ConstraintTranslator;
import dev.truce.jdbc.Dialect;
import dev.truce.jdbc.Violation;
import dev.truce.runtime.Contracts;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * Keeps which keys were used and what they were answered.
 *
 * <p>A request claims its key in a short transaction of its own, and stores its answer in the transaction of its effect, if it still owns
 * the key: the answer commits with the effect, or neither does. An owner that is slower than its lease can lose the key to a retry, and
 * then cannot store its answer, so that its effect must roll back. Whether an effect happens twice never depends on a clock; only how
 * soon a retry takes over does.
 *
 * <p>The table is the application's own: {@code META-INF/truce/idempotency} holds the statement that creates it for each {@link Dialect}.
 */
public final class IdempotencyStore {
    /** The table, unless the application names another. */
    public static final String TABLE = "truce_idempotency";

    private static final Pattern NAME = Pattern.compile("[A-Za-z_][A-Za-z0-9_$]*(\\.[A-Za-z_][A-Za-z0-9_$]*)?");
    private static final int ATTEMPTS = 10;

    private final DataSource dataSource;
    private final String table;
    private final Duration lease;
    private final InstantSource clock;
    private volatile @Nullable Dialect dialect;

    private IdempotencyStore(DataSource dataSource, String table, Duration lease, InstantSource clock) {
        this.dataSource = dataSource;
        this.table = table;
        this.lease = lease;
        this.clock = clock;
    }

    /**
     * Creates a store.
     *
     * @param dataSource the database that the effects are in
     * @param table the table, with its schema where needed
     * @param lease how long a key is reserved for the request that executes it
     * @return the store, which has not used the database yet
     * @throws IllegalArgumentException if the table is not a plain name, or the lease is not positive
     */
    public static IdempotencyStore of(DataSource dataSource, String table, Duration lease) {
        Objects.requireNonNull(dataSource, "dataSource");
        if (!NAME.matcher(table).matches()) {
            throw new IllegalArgumentException("'" + table + "' is not a table's name; use letters, digits and _");
        }
        if (lease.isNegative() || lease.isZero()) {
            throw new IllegalArgumentException("the lease must be positive: " + lease);
        }
        return new IdempotencyStore(dataSource, table, lease, InstantSource.system());
    }

    /**
     * Replaces the clock that leases and retentions are measured with.
     *
     * @param other the clock
     * @return a store that differs in this only
     */
    IdempotencyStore withClock(InstantSource other) {
        return new IdempotencyStore(dataSource, table, lease, Objects.requireNonNull(other, "clock"));
    }

    /**
     * Returns the database that the keys are in.
     *
     * @return the data source that this store was created with
     */
    public DataSource dataSource() {
        return dataSource;
    }

    /**
     * Claims a key, in a transaction of its own.
     *
     * @param id what identifies the key within the database: at most 64 ASCII characters, such as a hash of caller, operation and key
     * @param fingerprint what identifies the payload: at most 64 ASCII characters, such as a hash
     * @param retention how long the key is known from now on
     * @return whether the request is to be executed, and if not, why
     * @throws SQLException if the database does not answer
     */
    public Claim claim(String id, String fingerprint, Duration retention) throws SQLException {
        Claim.Owned mine = new Claim.Owned(id, UUID.randomUUID().toString());
        try (Connection connection = dataSource.getConnection()) {
            for (int attempt = 1; ; attempt++) {
                try {
                    Claim claim = claim(connection, mine, fingerprint, retention);
                    if (claim != null) {
                        return claim;
                    }
                } catch (SQLException e) {
                    if (attempt == ATTEMPTS || !isLostRace(connection, e)) {
                        throw e;
                    }
                }
                if (attempt == ATTEMPTS) {
                    return new Claim.InFlight();
                }
            }
        }
    }

    /** Returns {@code null} if the key was released between the claim and the question who owns it. */
    private @Nullable Claim claim(Connection connection, Claim.Owned mine, String fingerprint, Duration retention)
            throws SQLException {
        Dialect database = dialect(connection);
        long now = clock.millis();
        int claimed = write(
                connection,
                ClaimSql.of(database, table),
                mine.id(),
                fingerprint,
                mine.token(),
                now + lease.toMillis(),
                now + retention.toMillis(),
                now,
                now);
        return claimed == 1 && ClaimSql.isCountCertain(database) ? mine : read(connection, mine, fingerprint);
    }

    private @Nullable Claim read(Connection connection, Claim.Owned mine, String fingerprint) throws SQLException {
        return inTransaction(connection, () -> {
            try (PreparedStatement statement = connection.prepareStatement(
                    "SELECT token, fingerprint, status, answer FROM " + table + " WHERE id = ?")) {
                statement.setString(1, mine.id());
                try (ResultSet row = statement.executeQuery()) {
                    if (!row.next()) {
                        return null;
                    }
                    if (mine.token().equals(row.getString(1))) {
                        return mine;
                    }
                    if (!fingerprint.equals(row.getString(2))) {
                        return new Claim.OtherPayload();
                    }
                    int status = row.getInt(3);
                    return row.wasNull()
                            ? new Claim.InFlight()
                            : new Claim.Answered(StoredAnswer.decode(status, row.getBytes(4)));
                }
            }
        });
    }

    /**
     * Stores the answer of a key in the transaction of its effect.
     *
     * @param connection the connection of that transaction, which is neither committed nor closed
     * @param owned the key
     * @param answer the answer
     * @return {@code false} if another request has taken the key over: the transaction must then roll back
     * @throws SQLException if the answer cannot be stored: the transaction must then roll back
     */
    public boolean complete(Connection connection, Claim.Owned owned, StoredAnswer answer) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(
                "UPDATE " + table + " SET status = ?, answer = ? WHERE id = ? AND token = ? AND status IS NULL")) {
            statement.setInt(1, answer.status());
            statement.setBytes(2, answer.encoded());
            statement.setString(3, owned.id());
            statement.setString(4, owned.token());
            return statement.executeUpdate() == 1;
        }
    }

    /**
     * Stores the answer of a request that has no effect, in a transaction of its own.
     *
     * @param owned the key
     * @param answer the answer
     * @return {@code false} if another request has taken the key over
     * @throws SQLException if the database does not answer
     */
    public boolean complete(Claim.Owned owned, StoredAnswer answer) throws SQLException {
        try (Connection connection = dataSource.getConnection()) {
            return inTransaction(connection, () -> complete(connection, owned, answer));
        }
    }

    /**
     * Releases a key without an answer, in a transaction of its own, so that a retry is executed. Does nothing if the answer is stored
     * or another request owns the key.
     *
     * @param owned the key
     * @throws SQLException if the database does not answer; the key is then released when its lease ends
     */
    public void release(Claim.Owned owned) throws SQLException {
        try (Connection connection = dataSource.getConnection()) {
            write(
                    connection,
                    "DELETE FROM " + table + " WHERE id = ? AND token = ? AND status IS NULL",
                    owned.id(),
                    owned.token());
        }
    }

    /**
     * Deletes keys whose retention has ended. A retry of such a key is executed, whether it is deleted or not.
     *
     * @param limit how many keys to delete at most, in one transaction
     * @return how many were deleted
     * @throws SQLException if the database does not answer
     */
    public int deleteExpired(int limit) throws SQLException {
        long now = clock.millis();
        try (Connection connection = dataSource.getConnection()) {
            return inTransaction(connection, () -> {
                List<String> expired = new ArrayList<>();
                try (PreparedStatement statement =
                        connection.prepareStatement("SELECT id FROM " + table + " WHERE expires_at < ?")) {
                    statement.setLong(1, now);
                    statement.setMaxRows(limit);
                    try (ResultSet rows = statement.executeQuery()) {
                        while (rows.next()) {
                            expired.add(rows.getString(1));
                        }
                    }
                }
                int deleted = 0;
                // a key that was claimed again in the meantime stays
                for (String id : expired) {
                    deleted +=
                            execute(connection, "DELETE FROM " + table + " WHERE id = ? AND expires_at < ?", id, now);
                }
                return deleted;
            });
        }
    }

    /**
     * Checks that the database has the table. It reads metadata only.
     *
     * @return what is missing, each with what to do; none if the table is as the statement creates it
     * @throws SQLException if the database does not answer
     */
    public List<String> check() throws SQLException {
        try (Connection connection = dataSource.getConnection()) {
            return TableCheck.run(connection, table, dialect(connection));
        }
    }

    private int write(Connection connection, String sql, Object... parameters) throws SQLException {
        return inTransaction(connection, () -> execute(connection, sql, parameters));
    }

    private static int execute(Connection connection, String sql, Object... parameters) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < parameters.length; i++) {
                statement.setObject(i + 1, parameters[i]);
            }
            return statement.executeUpdate();
        }
    }

    private static <T extends @Nullable Object> T inTransaction(Connection connection, Work<T> work)
            throws SQLException {
        if (connection.getAutoCommit()) {
            return work.run();
        }
        try {
            T result = work.run();
            connection.commit();
            return result;
        } catch (SQLException | RuntimeException e) {
            connection.rollback();
            throw e;
        }
    }

    /** Two first requests of one key can meet in a statement that does not expect it, such as a MERGE. */
    private boolean isLostRace(Connection connection, SQLException failure) throws SQLException {
        return ConstraintTranslator.of(Contracts.of(), dialect(connection))
                .read(failure)
                .map(Violation::kind)
                .filter(kind -> kind == Violation.Kind.LOST_RACE || kind == Violation.Kind.CONSTRAINT)
                .isPresent();
    }

    private Dialect dialect(Connection connection) throws SQLException {
        Dialect known = dialect;
        if (known == null) {
            known = Dialect.of(connection)
                    .orElseThrow(() -> new IllegalStateException(
                            "idempotency keys need one of these databases: " + List.of(Dialect.values())));
            dialect = known;
        }
        return known;
    }

    @FunctionalInterface
    private interface Work<T extends @Nullable Object> {
        T run() throws SQLException;
    }
}
