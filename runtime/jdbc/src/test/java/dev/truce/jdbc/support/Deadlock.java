package dev.truce.jdbc.support;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** Two transactions that each wait for a row that the other has written. */
public final class Deadlock {

    private Deadlock() {}

    /** The failure of the transaction that the database has chosen as the victim. */
    public static SQLException provoke(Connection first, Connection second) throws Exception {
        TestDatabase.run(first, "CREATE TABLE rows_of_two (id INT PRIMARY KEY, a INT)");
        TestDatabase.run(first, "INSERT INTO rows_of_two VALUES (1, 0)", "INSERT INTO rows_of_two VALUES (2, 0)");
        first.setAutoCommit(false);
        second.setAutoCommit(false);
        TestDatabase.run(first, "UPDATE rows_of_two SET a = 1 WHERE id = 1");
        TestDatabase.run(second, "UPDATE rows_of_two SET a = 1 WHERE id = 2");
        CompletableFuture<@Nullable SQLException> others =
                CompletableFuture.supplyAsync(() -> write(second, "UPDATE rows_of_two SET a = 2 WHERE id = 1"));
        SQLException own = write(first, "UPDATE rows_of_two SET a = 2 WHERE id = 2");
        SQLException other = others.get(60, TimeUnit.SECONDS);
        first.setAutoCommit(true);
        second.setAutoCommit(true);
        if (own == null && other == null) {
            throw new AssertionError("neither was failed");
        }
        return own == null ? other : own;
    }

    /** Writes, and gives up all of it where the database fails it, so that the other can go on. */
    private static @Nullable SQLException write(Connection connection, String sql) {
        try {
            TestDatabase.run(connection, sql);
            connection.commit();
            return null;
        } catch (SQLException e) {
            try {
                connection.rollback();
            } catch (SQLException unexpected) {
                e.addSuppressed(unexpected);
            }
            return e;
        }
    }
}
