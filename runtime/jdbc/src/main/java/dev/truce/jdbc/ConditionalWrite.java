package dev.truce.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One statement that writes a row only while it is as expected. Immutable; {@link #execute} runs it, or the texts are run by
 * something else: first {@link #statement}, and if it writes no row, {@link #question}.
 */
public sealed interface ConditionalWrite permits ConditionalUpdate, ConditionalDelete {

    /**
     * The statement that writes.
     *
     * @return an {@code UPDATE} or {@code DELETE} of one row or none
     * @throws IllegalStateException if a condition is missing that the resource's rules need
     */
    SqlText statement();

    /**
     * The statement that tells why no row was written.
     *
     * @return a {@code SELECT} of one row or none
     */
    SqlText question();

    /**
     * The result where the statement has written a row.
     *
     * @return what was written
     */
    WriteResult.Written written();

    /**
     * The result where the statement has written no row.
     *
     * @param answer the values of the row that the question has selected, in their order; {@code null} if there is no row
     * @return why nothing was written
     */
    WriteResult refused(@Nullable List<?> answer);

    /**
     * Runs the statement, and the question where nothing was written.
     *
     * @param connection an open connection, on which transaction it is up to the caller to commit or roll back
     * @return what became of it; a serialization failure or deadlock is a conflict, too
     * @throws SQLException if the database refuses for another reason, such as a violated constraint
     * @throws IllegalStateException if a condition is missing that the resource's rules need
     */
    WriteResult execute(Connection connection) throws SQLException;
}
