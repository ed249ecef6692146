package dev.truce.jdbc;

import dev.truce.runtime.IfMatch;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** An update of one row that happens only while the row is as expected. Immutable: each method returns another update. */
public final class ConditionalUpdate implements ConditionalWrite {

    private final RowTarget target;
    private final RowCondition condition;
    private final @Nullable Assignment last;
    private final @Nullable Object nextVersion;

    ConditionalUpdate(RowTarget target, RowCondition condition) {
        this(target, condition, null, null);
    }

    private ConditionalUpdate(
            RowTarget target, RowCondition condition, @Nullable Assignment last, @Nullable Object nextVersion) {
        this.target = target;
        this.condition = condition;
        this.last = last;
        this.nextVersion = nextVersion;
    }

    private ConditionalUpdate with(RowCondition other, @Nullable Object next) {
        return new ConditionalUpdate(target, other, last, next);
    }

    /**
     * Writes only within a scope, such as a tenant. Needed where a unique rule of the resource has one.
     *
     * @param values the value of each scope column, in the order in which the rules name them
     * @return an update that differs in this only
     * @throws IllegalArgumentException if there are more or fewer values than scope columns
     */
    public ConditionalUpdate within(@Nullable Object... values) {
        return with(condition.within(values), nextVersion);
    }

    /**
     * Writes only over a version that is a number, and raises it by one.
     *
     * @param ifMatch the header of the request ({@code null} if it is absent), which decides between 412 and 409 where the write loses a race
     * @param version the version that was read, and checked against the header
     * @return an update that differs in this only
     * @throws IllegalStateException if the version is not a column
     */
    public ConditionalUpdate version(@Nullable IfMatch ifMatch, long version) {
        return with(condition.atVersion(ifMatch, version), version + 1);
    }

    /**
     * As {@link #version(IfMatch, long)}, for a row that may be older than the column and have no version; it is 1 after the write.
     *
     * @param ifMatch the header of the request ({@code null} if it is absent), which decides between 412 and 409 where the write loses a race
     * @param version the version that was read, and checked against the header; {@code null} if the row has none
     * @return an update that differs in this only
     * @throws IllegalStateException if the version is not a column
     */
    public ConditionalUpdate version(@Nullable IfMatch ifMatch, @Nullable Number version) {
        Long number = version == null ? null : version.longValue();
        return with(condition.atVersion(ifMatch, number), number == null ? 1L : number + 1);
    }

    /**
     * Writes only over a version, and sets the next one.
     *
     * @param ifMatch the header of the request ({@code null} if it is absent), which decides between 412 and 409 where the write loses a race
     * @param version the version that was read, and checked against the header; {@code null} if the row has none
     * @param next the version after the write
     * @return an update that differs in this only
     * @throws IllegalStateException if the version is not a column
     */
    public ConditionalUpdate version(@Nullable IfMatch ifMatch, @Nullable Object version, Object next) {
        return with(condition.atVersion(ifMatch, version), Objects.requireNonNull(next, "next"));
    }

    /**
     * Writes over any version, which must be a number or null, and raises it by one from the number or 0: for transitions, whose state decides.
     *
     * @return an update that differs in this only, and whose result has no version
     * @throws IllegalStateException if the version is not a column
     */
    public ConditionalUpdate anyVersion() {
        return with(condition.atAnyVersion(), null);
    }

    /**
     * Writes only in the states that allow a transition, and sets the state it leads to.
     *
     * @param name the transition's name on the wire
     * @return an update that differs in this only
     * @throws IllegalArgumentException if there is no such transition
     * @throws IllegalStateException if it leads to several states, or it is not known how a state is stored
     */
    public ConditionalUpdate transition(String name) {
        return with(condition.in(target.states().transition(name, null)), nextVersion);
    }

    /**
     * As {@link #transition(String)}, for a transition that leads to several states.
     *
     * @param name the transition's name on the wire
     * @param to the state it leads to here
     * @return an update that differs in this only
     * @throws IllegalArgumentException if there is no such transition
     * @throws IllegalStateException if it never leads there, or it is not known how a state is stored
     */
    public ConditionalUpdate transition(String name, Enum<?> to) {
        return with(condition.in(target.states().transition(name, Objects.requireNonNull(to, "to"))), nextVersion);
    }

    /**
     * Writes only in the requested state and in those from which a transition leads there, and sets it.
     *
     * @param requested the state in the request, as in a PUT whose body has it; {@code null} is refused in every state
     * @return an update that differs in this only
     * @throws ClassCastException if the state is not one of the resource's lifecycle
     * @throws IllegalStateException if it is not known how a state is stored
     */
    public ConditionalUpdate change(@Nullable Enum<?> requested) {
        return with(condition.in(target.states().change(requested)), nextVersion);
    }

    /**
     * Sets a column.
     *
     * @param column its name
     * @param value its value after the write
     * @return an update that differs in this only
     */
    public ConditionalUpdate set(String column, @Nullable Object value) {
        return new ConditionalUpdate(target, condition, Assignment.after(last, column, value), nextVersion);
    }

    @Override
    public SqlText statement() {
        SqlBuilder sql = new SqlBuilder().add("UPDATE " + target.table() + " SET ");
        String separator = "";
        for (Assignment assignment : Assignment.inOrder(last)) {
            sql.add(separator).add(target.quote(assignment.column())).add(" = ?", assignment.value());
            separator = ", ";
        }
        StateCondition<?> states = condition.states();
        if (states != null) {
            sql.add(separator);
            states.appendTarget(sql, target);
            separator = ", ";
        }
        String version = target.versionColumn();
        if (version != null && nextVersion != null) {
            sql.add(separator + target.quote(version) + " = ?", nextVersion);
        } else if (version != null) {
            String column = target.quote(version);
            sql.add(separator + column + " = COALESCE(" + column + ", 0) + 1");
        } else if (separator.isEmpty()) {
            throw new IllegalStateException("the update of " + target.contract() + " sets nothing");
        }
        condition.append(sql);
        return sql.build();
    }

    @Override
    public SqlText question() {
        return target.question(condition);
    }

    @Override
    public WriteResult.Written written() {
        return new WriteResult.Written(nextVersion);
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
