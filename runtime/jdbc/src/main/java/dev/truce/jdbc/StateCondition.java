package dev.truce.jdbc;

import dev.truce.runtime.Conflict;
import dev.truce.runtime.generated.StateColumn;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The states that a row must be in.
 *
 * @param column where the state is stored
 * @param allowed the states, none where nothing is allowed
 * @param target the state after the write; {@code null} where it does not change
 * @param refusal the conflict of any other state
 */
record StateCondition<S extends Enum<S>>(
        StateColumn<S> column, List<S> allowed, @Nullable S target, Refusal<S> refusal) {

    /** Gives the conflict of a state that is not allowed. */
    interface Refusal<S> {
        @Nullable
        Conflict from(@Nullable S current);
    }

    /** Appends the comparison with each allowed state. */
    void append(SqlBuilder sql, RowTarget row) {
        if (allowed.isEmpty()) {
            sql.add(" AND 1 = 0");
            return;
        }
        sql.add(" AND " + row.quote(column.column()) + " IN (");
        String separator = "";
        for (S state : allowed) {
            sql.add(separator).add(row.stateParameter(column), column.stored(state));
            separator = ", ";
        }
        sql.add(")");
    }

    /** Appends the assignment of the target; without one the state stays, and the statement whole. */
    void appendTarget(SqlBuilder sql, RowTarget row) {
        String name = row.quote(column.column());
        if (target == null) {
            sql.add(name + " = " + name);
        } else {
            sql.add(name + " = ").add(row.stateParameter(column), column.stored(target));
        }
    }

    /** The conflict of what the column holds; {@code null} if it is allowed. */
    @Nullable
    Conflict conflict(@Nullable Object stored) {
        S state = column.state(stored);
        return state != null && allowed.contains(state) ? null : refusal.from(state);
    }
}
