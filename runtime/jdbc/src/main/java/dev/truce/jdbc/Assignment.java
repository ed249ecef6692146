package dev.truce.jdbc;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A column that an update sets, linked to the one that it sets before. A link costs an update of many columns less than a copy of
 * all of them for each.
 *
 * @param previous the assignment before; {@code null} for the first
 * @param column the column's name, as it is declared
 * @param value its value after the write
 */
record Assignment(
        @Nullable Assignment previous,
        String column,
        @Nullable Object value) {

    Assignment {
        Objects.requireNonNull(column, "column");
    }

    /** Returns the assignments with one more; a column that is already set gets another value, in its old place. */
    static Assignment after(@Nullable Assignment last, String column, @Nullable Object value) {
        return isSet(last, column) ? replaced(last, column, value) : new Assignment(last, column, value);
    }

    private static boolean isSet(@Nullable Assignment last, String column) {
        for (Assignment each = last; each != null; each = each.previous) {
            if (each.column.equals(column)) {
                return true;
            }
        }
        return false;
    }

    private static Assignment replaced(@Nullable Assignment last, String column, @Nullable Object value) {
        Assignment copy = null;
        for (Assignment each : inOrder(last)) {
            copy = new Assignment(copy, each.column, each.column.equals(column) ? value : each.value);
        }
        return Objects.requireNonNull(copy);
    }

    /** The assignments, the first first. */
    static Iterable<Assignment> inOrder(@Nullable Assignment last) {
        Deque<Assignment> assignments = new ArrayDeque<>();
        for (Assignment each = last; each != null; each = each.previous) {
            assignments.addFirst(each);
        }
        return assignments;
    }
}
