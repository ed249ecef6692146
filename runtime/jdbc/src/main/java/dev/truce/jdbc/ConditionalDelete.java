package dev.truce.jdbc;

import dev.truce.runtime.IfMatch;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A delete of one row that happens only while the row is as expected. Immutable: each method returns another delete. */
public final class ConditionalDelete implements ConditionalWrite {

    private final RowTarget target;
    private final RowCondition condition;

    ConditionalDelete(RowTarget target, RowCondition condition) {
        this.target = target;
        this.condition = condition;
    }

    /**
     * Deletes only within a scope, such as a tenant. Needed where a unique rule of the resource has one.
     *
     * @param values the value of each scope column, in the order in which the rules name them
     * @return a delete that differs in this only
     * @throws IllegalArgumentException if there are more or fewer values than scope columns
     */
    public ConditionalDelete within(@Nullable Object... values) {
        return new ConditionalDelete(target, condition.within(values));
    }

    /**
     * Deletes only a version.
     *
     * @param ifMatch the header of the request ({@code null} if it is absent), which decides between 412 and 409 where the delete loses a race
     * @param version the version that was read, and checked against the header; {@code null} if the row has none
     * @return a delete that differs in this only
     * @throws IllegalStateException if the version is not a column
     */
    public ConditionalDelete version(@Nullable IfMatch ifMatch, @Nullable Object version) {
        return new ConditionalDelete(target, condition.atVersion(ifMatch, version));
    }

    /**
     * Deletes any version.
     *
     * @return a delete that differs in this only
     * @throws IllegalStateException if the version is not a column
     */
    public ConditionalDelete anyVersion() {
        return new ConditionalDelete(target, condition.atAnyVersion());
    }

    @Override
    public SqlText statement() {
        SqlBuilder sql = new SqlBuilder().add("DELETE FROM " + target.table());
        condition.append(sql);
        return sql.build();
    }

    @Override
    public SqlText question() {
        return target.question(condition);
    }

    @Override
    public WriteResult.Written written() {
        return new WriteResult.Written(null);
    }

    @Override
    public WriteResult refused(@Nullable List<?> answer) {
        return condition.refused(answer);
    }

    @Override
    public WriteResult execute(Connection connection) throws SQLException {
        return JdbcExecution.execute(this, condition, connection);
    }
}
