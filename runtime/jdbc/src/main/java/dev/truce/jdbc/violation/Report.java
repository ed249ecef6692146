package dev.truce.jdbc.violation;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The report of a driver's exception. Names are unquoted and without schema; no part of it is a value.
 *
 * @param kind why the statement failed
 * @param names what the violated constraint may be called: none, its name, or the names of constraint and index
 * @param schema the schema of the constraint; {@code null} where the driver does not report it
 * @param table the table that has the constraint; {@code null} where the driver does not report it
 * @param columns the columns of the constraint; empty where the driver does not report them
 * @param referencedTable the table that a foreign key points at; {@code null} where the driver does not report it
 * @param isPrimaryKey whether the driver calls it the primary key
 * @param isNamedPerTable whether another table may have a constraint of the same name
 */
public record Report(
        Kind kind,
        List<String> names,
        @Nullable String schema,
        @Nullable String table,
        List<IndexedColumn> columns,
        @Nullable String referencedTable,
        boolean isPrimaryKey,
        boolean isNamedPerTable) {

    /** Why a statement failed. */
    public enum Kind {
        UNIQUE,
        EXCLUSION,
        /** A row is still referenced. */
        STILL_REFERENCED,
        /** A row refers to one that does not exist. */
        MISSING_REFERENCE,
        /** A foreign key of which the driver reports neither the name nor the direction. */
        FOREIGN_KEY,
        /** A constraint that no rule declares: NOT NULL, CHECK, or a foreign key of which the direction is not known. */
        OTHER,
        /** The database cannot store a value: it is too long, out of range, or no text of its character set. */
        UNSTORABLE_VALUE,
        /** The row has changed since the transaction began. */
        SERIALIZATION,
        /** The database ended a deadlock with this transaction. */
        DEADLOCK,
        /** As {@link #SERIALIZATION}, but raised by the application's own code in the database. */
        RAISED_SERIALIZATION,
        /** A wait for a lock, a statement or a connection took too long. */
        TIMEOUT,
        /** The database cannot be reached, or takes no further connection. */
        OUTAGE,
        /** The connection broke, perhaps during the commit. */
        LOST_CONNECTION,
        /** The statement or the commit may have succeeded. */
        UNKNOWN_OUTCOME
    }

    public Report {
        Objects.requireNonNull(kind, "kind");
        names = List.copyOf(names);
        columns = List.copyOf(columns);
    }

    static Report of(Kind kind) {
        return new Report(kind, List.of(), null, null, List.of(), null, false, false);
    }

    Report named(String... constraint) {
        return new Report(
                kind, List.of(constraint), schema, table, columns, referencedTable, isPrimaryKey, isNamedPerTable);
    }

    Report inSchema(@Nullable String name) {
        return new Report(kind, names, name, table, columns, referencedTable, isPrimaryKey, isNamedPerTable);
    }

    Report onTable(@Nullable String name) {
        return new Report(kind, names, schema, name, columns, referencedTable, isPrimaryKey, isNamedPerTable);
    }

    Report onColumns(List<IndexedColumn> indexed) {
        return new Report(kind, names, schema, table, indexed, referencedTable, isPrimaryKey, isNamedPerTable);
    }

    Report referencing(@Nullable String name) {
        return new Report(kind, names, schema, table, columns, name, isPrimaryKey, isNamedPerTable);
    }

    Report asPrimaryKey(boolean primaryKey) {
        return new Report(kind, names, schema, table, columns, referencedTable, primaryKey, isNamedPerTable);
    }

    Report namedPerTable() {
        return new Report(kind, names, schema, table, columns, referencedTable, isPrimaryKey, true);
    }

    /** The same, whatever schema the driver reports. */
    public Report withoutSchema() {
        return inSchema(null);
    }
}
