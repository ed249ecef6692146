package dev.truce.jdbc.match;

import dev.truce.jdbc.violation.Report;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Any foreign key from one table to another, where none is declared by name. */
final class ReferenceShape implements Shape {

    private final @Nullable String table;
    private final @Nullable String referrer;
    private final boolean isUnnamed;
    private final Set<String> knownNames;

    ReferenceShape(@Nullable String table, @Nullable String referrer, boolean isUnnamed, KnownNames known) {
        this.table = table;
        this.referrer = referrer;
        this.isUnnamed = isUnnamed;
        this.knownNames = table == null || referrer == null ? Set.of() : known.references(table, referrer);
    }

    @Override
    public boolean matches(Report violation, boolean isOwn) {
        if (!isUnnamed || !Candidate.fits(referrer, violation.table())) {
            return false;
        }
        return (Candidate.isSame(referrer, violation.table()) && Candidate.isSame(table, violation.referencedTable()))
                || Candidate.has(knownNames::contains, violation);
    }
}
