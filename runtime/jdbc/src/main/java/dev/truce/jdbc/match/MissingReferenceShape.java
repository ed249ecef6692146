package dev.truce.jdbc.match;

import dev.truce.jdbc.violation.Report;
import dev.truce.runtime.MissingReferenceRule;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The foreign key of a member, where none is declared by name: known by the names that databases, Hibernate and metadata give it, and
 * by its columns or the table that it refers to.
 */
final class MissingReferenceShape implements Shape {

    private final @Nullable String table;
    private final @Nullable String parent;
    private final Columns columns;
    private final boolean isUnnamed;
    private final Set<String> names = new TreeSet<>();

    MissingReferenceShape(@Nullable String table, MissingReferenceRule rule, KnownNames known) {
        this.table = table;
        this.parent = rule.parentTable();
        this.columns = new Columns(rule.columns().isEmpty() ? List.of(rule.member()) : rule.columns(), false);
        this.isUnnamed = rule.constraintNames().isEmpty();
        if (table != null) {
            names.addAll(DefaultNames.foreignKey(table, columns.names().get(0), parent));
            names.addAll(known.foreignKeys(table, columns));
        }
    }

    @Override
    public boolean matches(Report violation, boolean isOwn) {
        if (!isUnnamed || !Candidate.fits(table, violation.table())) {
            return false;
        }
        if (violation.kind() == Report.Kind.FOREIGN_KEY) {
            return isOwn;
        }
        if (Candidate.has(names::contains, violation)) {
            return true;
        }
        boolean isOfTable = Candidate.isSame(table, violation.table());
        return isOfTable
                && (violation.columns().isEmpty()
                        ? Candidate.isSame(parent, violation.referencedTable())
                        : columns.areThoseOf(violation.columns()));
    }
}
