package dev.truce.processor.schema.ddl;

import dev.truce.processor.schema.sql.Identifier;
import dev.truce.processor.schema.sql.NotUnderstoodException;
import dev.truce.processor.schema.sql.SqlCursor;
import dev.truce.processor.schema.sql.SqlPlace;

/** Removes and renames constraints and indexes of a table. */
final class ConstraintRemover {
    private final Table table;

    ConstraintRemover(Table table) {
        this.table = table;
    }

    /** Reads on behind {@code DROP}; {@code false} if it is a column that is dropped. */
    boolean drop(SqlCursor cursor, SqlPlace place) throws NotUnderstoodException {
        if (cursor.accept("PRIMARY", "KEY")) {
            table.removeUniques(UniqueKey::isPrimary, place);
        } else if (cursor.accept("FOREIGN", "KEY")) {
            cursor.accept("IF", "EXISTS");
            Identifier name = cursor.name();
            table.removeForeignKeys(foreign -> foreign.name().is(name));
        } else if (isNamed(cursor, "CHECK") || isNamed(cursor, "CONSTRAINT")) {
            boolean ifExists = cursor.accept("IF", "EXISTS");
            remove(cursor.name(), ifExists, place);
        } else if (isNamed(cursor, "INDEX") || isNamed(cursor, "KEY")) {
            cursor.accept("IF", "EXISTS");
            Identifier name = cursor.name();
            table.removeUniques(key -> key.name().is(name), place);
        } else if (cursor.peek().is("UNIQUE") && cursor.peek(1).isSign("(")) {
            throw new NotUnderstoodException("unique by columns");
        } else {
            return false;
        }
        return true;
    }

    /** Steps over the word if a name follows it, and the word is no name itself. */
    private static boolean isNamed(SqlCursor cursor, String word) {
        boolean cascades = cursor.peek(1).is("CASCADE") || cursor.peek(1).is("RESTRICT");
        return cursor.peek(1).isName() && !cascades && cursor.accept(word);
    }

    /** A name that nobody gave is one that the database chose: it may be that of any constraint whose name is not known. */
    private void remove(Identifier name, boolean ifExists, SqlPlace place) throws NotUnderstoodException {
        boolean found = table.uniques().stream().anyMatch(key -> key.name().is(name))
                || table.checks().stream().anyMatch(check -> check.name().is(name))
                || table.foreignKeys().stream()
                        .anyMatch(foreign -> foreign.name().is(name));
        boolean unnamed = table.uniques().stream()
                        .anyMatch(key -> key.name().key().isEmpty())
                || table.checks().stream().anyMatch(check -> check.name().key().isEmpty())
                || table.foreignKeys().stream()
                        .anyMatch(foreign -> foreign.name().key().isEmpty());
        if (!found && (unnamed || !ifExists)) {
            throw new NotUnderstoodException("a name that nobody gave");
        }
        table.removeUniques(key -> key.name().is(name), place);
        table.removeChecks(check -> check.name().is(name));
        table.removeForeignKeys(foreign -> foreign.name().is(name));
    }

    void rename(Identifier from, Identifier to) {
        table.changeUniques(key -> key.name().is(from) ? key.renamed(to) : key);
        table.changeChecks(check -> check.name().is(from) ? check.renamed(to) : check);
        table.changeForeignKeys(foreign -> foreign.name().is(from) ? foreign.renamed(to) : foreign);
    }
}
