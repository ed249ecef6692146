package dev.truce.jdbc.violation;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a database says it refused. Names are unquoted and without schema; no part of it is a value.
 *
 * @param kind why it refused
 * @param names what the violated constraint may be called: none, its name, or the names of constraint and index
 * @param table the table that has the constraint; {@code null} where the driver does not tell it
 * @param columns the columns of the constraint; empty where the driver does not tell them
 * @param referencedTable the table that a foreign key points at; {@code null} where the driver does not tell it
 * @param isPrimaryKey whether the driver calls it the primary key
 * @param isNamedPerTable whether another table may have a constraint of the same name
 */
public record Violation(
        Kind kind,
        List<String> names,
        @Nullable String table,
        List<IndexedColumn> columns,
        @Nullable String referencedTable,
        boolean isPrimaryKey,
        boolean isNamedPerTable) {

    /** Why a database refuses a statement. */
    public enum Kind {
        UNIQUE,
        EXCLUSION,
        /** A row is still referenced. A reference to a row that does not exist is {@link #OTHER}. */
        FOREIGN_KEY,
        /** A constraint that no rule declares: NOT NULL, CHECK, a missing parent row. */
        OTHER,
        /** The row has changed since the transaction began. */
        SERIALIZATION,
        /** A deadlock, or a lock that others hold for too long. */
        LOCK
    }

    public Violation {
        Objects.requireNonNull(kind, "kind");
        names = List.copyOf(names);
        columns = List.copyOf(columns);
    }

    static Violation of(Kind kind) {
        return new Violation(kind, List.of(), null, List.of(), null, false, false);
    }

    Violation named(String... constraint) {
        return new Violation(kind, List.of(constraint), table, columns, referencedTable, isPrimaryKey, isNamedPerTable);
    }

    Violation onTable(@Nullable String name) {
        return new Violation(kind, names, name, columns, referencedTable, isPrimaryKey, isNamedPerTable);
    }

    Violation onColumns(List<IndexedColumn> indexed) {
        return new Violation(kind, names, table, indexed, referencedTable, isPrimaryKey, isNamedPerTable);
    }

    Violation referencing(@Nullable String name) {
        return new Violation(kind, names, table, columns, name, isPrimaryKey, isNamedPerTable);
    }

    Violation asPrimaryKey(boolean primaryKey) {
        return new Violation(kind, names, table, columns, referencedTable, primaryKey, isNamedPerTable);
    }

    Violation namedPerTable() {
        return new Violation(kind, names, table, columns, referencedTable, isPrimaryKey, true);
    }

    /** Whether a concurrent request won, which is nobody's rule. */
    public boolean isCollision() {
        return kind == Kind.SERIALIZATION || kind == Kind.LOCK;
    }
}
