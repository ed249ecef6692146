package dev.truce.jdbc;

import dev.truce.runtime.Conflict;
import dev.truce.runtime.IfMatch;
import dev.truce.runtime.VersionRule;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The condition that a row must meet for a write. Immutable.
 *
 * @param target the table
 * @param key the values of the key columns
 * @param scope the values of the scope columns; {@code null} while they are not given
 * @param versions which version the row must have
 * @param states which states the row must be in; {@code null} where it does not matter
 */
record RowCondition(
        RowTarget target,
        List<Object> key,
        @Nullable List<@Nullable Object> scope,
        Versions versions,
        @Nullable StateCondition<?> states) {

    /**
     * @param ifMatch the header of the request
     * @param expectation which versions the row may have
     * @param expected the version; {@code null} for a row without version, and where no version is expected
     */
    record Versions(
            IfMatch ifMatch,
            Expectation expectation,
            @Nullable Object expected) {}

    /** Which versions a row may have. */
    enum Expectation {
        /** The builder has no condition yet. */
        OPEN,
        /** Any version, and none. */
        ANY,
        /** The expected version only, which may be none. */
        EXACT
    }

    static RowCondition ofKey(RowTarget target, Object... key) {
        int columns = target.contract().keyColumns().size();
        if (key.length != columns) {
            throw new IllegalArgumentException(target.contract() + " has " + columns + " key column(s)");
        }
        RowCondition condition = new RowCondition(
                target, List.of(key), null, new Versions(IfMatch.absent(), Expectation.OPEN, null), null);
        return target.scope().isEmpty() ? condition.within() : condition;
    }

    RowCondition within(@Nullable Object... values) {
        if (values.length != target.scope().size()) {
            throw new IllegalArgumentException("the scope of " + target.contract() + " is " + target.scope());
        }
        List<@Nullable Object> given = new ArrayList<>();
        for (Object value : values) {
            given.add(value);
        }
        return new RowCondition(target, key, Collections.unmodifiableList(given), versions, states);
    }

    RowCondition atVersion(@Nullable IfMatch ifMatch, @Nullable Object expected) {
        return withVersions(new Versions(ifMatch == null ? IfMatch.absent() : ifMatch, Expectation.EXACT, expected));
    }

    RowCondition atAnyVersion() {
        return withVersions(new Versions(IfMatch.absent(), Expectation.ANY, null));
    }

    private RowCondition withVersions(Versions given) {
        if (target.versionColumn() == null) {
            throw new IllegalStateException(target.contract() + " has no column for its version");
        }
        return new RowCondition(target, key, scope, given, states);
    }

    RowCondition in(@Nullable StateCondition<?> allowed) {
        return new RowCondition(target, key, scope, versions, allowed);
    }

    /** Appends what tells the row from others: key and scope. */
    void appendRow(SqlBuilder sql) {
        if (scope == null) {
            throw new IllegalStateException(target.contract() + " is written within its scope: " + target.scope());
        }
        Iterator<String> columns = target.rowColumns().iterator();
        String separator = " WHERE ";
        for (Object value : key) {
            sql.add(separator).equal(columns.next(), value);
            separator = " AND ";
        }
        for (Object value : scope) {
            sql.add(separator).equal(columns.next(), value);
            separator = " AND ";
        }
    }

    /** Appends all of it. */
    void append(SqlBuilder sql) {
        appendRow(sql);
        String column = target.versionColumn();
        if (column != null && versions.expectation() == Expectation.OPEN) {
            throw new IllegalStateException(target.contract() + " is versioned: say which version, or any");
        }
        if (column != null && versions.expectation() == Expectation.EXACT) {
            sql.add(" AND ").equal(target.quote(column), versions.expected());
        }
        if (states != null) {
            states.append(sql, target);
        }
    }

    /** Why the row is not as expected, from version and state as the question has selected them. */
    WriteResult refused(@Nullable List<?> answer) {
        if (answer == null) {
            return new WriteResult.Missing();
        }
        boolean hasVersion = target.versionColumn() != null;
        if (versions.expectation() == Expectation.EXACT) {
            Object current = answer.get(0);
            if (!CurrentVersion.isSame(current, versions.expected())) {
                return new WriteResult.Rejected(
                        CurrentVersion.lost(rule(), versions.ifMatch(), current, versions.expected()));
            }
        }
        Conflict state = states == null ? null : states.conflict(answer.get(hasVersion ? 1 : 0));
        return new WriteResult.Rejected(state != null ? state : lostUnseen());
    }

    /** The conflict where the row has changed, and what it is now is not known. */
    Conflict lostUnseen() {
        return versions.expectation() == Expectation.EXACT ? rule().lost(versions.ifMatch()) : target.collision();
    }

    private VersionRule rule() {
        return Objects.requireNonNull(target.contract().version(), "version");
    }
}
