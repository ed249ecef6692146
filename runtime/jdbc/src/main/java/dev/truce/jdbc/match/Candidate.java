package dev.truce.jdbc.match;

import dev.truce.jdbc.violation.Report;
import dev.truce.runtime.ConstraintRule;
import dev.truce.runtime.MissingReferenceRule;
import dev.truce.runtime.ReferenceRule;
import dev.truce.runtime.ResourceContract;
import dev.truce.runtime.UniqueRule;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** A declared rule that a violated constraint may belong to. */
final class Candidate {

    private final ResourceContract<?> contract;
    private final ConstraintRule rule;
    private final @Nullable String own;
    private final @Nullable String table;
    private final KnownNames known;
    private final Set<String> declared = new TreeSet<>();
    private final Shape shape;

    /**
     * Creates a candidate.
     *
     * @param own a table of the resource, whether the first or a joined one; {@code null} where none is known
     */
    Candidate(ResourceContract<?> contract, @Nullable String own, ConstraintRule rule, KnownNames known) {
        this.own = own;
        this.contract = contract;
        this.rule = rule;
        this.known = known;
        this.table = rule instanceof ReferenceRule reference ? reference.table() : own;
        rule.constraintNames().forEach(name -> declared.add(Names.fold(name)));
        this.shape = shape();
    }

    private Shape shape() {
        if (rule instanceof UniqueRule unique) {
            return UniqueShape.of(contract, own, unique, known);
        }
        return rule instanceof MissingReferenceRule missing
                ? new MissingReferenceShape(table, missing, known)
                : new ReferenceShape(own, table, declared.isEmpty(), known);
    }

    ConstraintRule rule() {
        return rule;
    }

    /** Whether the table is the one that the resource is called by, and none that holds a part of its rows only. */
    boolean isOfMainTable() {
        return Objects.equals(own, contract.table());
    }

    boolean belongsTo(Set<ResourceContract<?>> contracts) {
        return contracts.contains(contract);
    }

    /** Whether the violated constraint has a name that the rule declares. */
    boolean isNamedBy(Report violation) {
        return isOfKind(violation)
                && isInSchema(table, known, violation)
                && (!violation.isNamedPerTable() || fits(table, violation.table()))
                && has(declared::contains, violation);
    }

    /** Returns whether the violated constraint, as far as it is known, is the one that the rule describes. */
    boolean isDescribedBy(Report violation, boolean isOwn) {
        return isOfKind(violation)
                && violation.kind() != Report.Kind.EXCLUSION
                && isInSchema(table, known, violation)
                && shape.matches(violation, isOwn);
    }

    private boolean isOfKind(Report violation) {
        return switch (violation.kind()) {
            case UNIQUE, EXCLUSION -> rule instanceof UniqueRule;
            case STILL_REFERENCED -> rule instanceof ReferenceRule;
            case MISSING_REFERENCE, FOREIGN_KEY -> rule instanceof MissingReferenceRule;
            default -> false;
        };
    }

    /**
     * Whether the schema that a driver reports, if it does, may be the one of a table, if that is declared or was
     * found.
     */
    static boolean isInSchema(@Nullable String table, KnownNames known, Report violation) {
        if (table == null || violation.schema() == null) {
            return true;
        }
        String declared = TableName.of(table).schema();
        String schema = declared == null ? known.schema(table) : declared;
        return schema == null || Names.isSame(violation.schema(), schema);
    }

    /** Whether the table that a driver reports may be the declared one; true if either is not known. */
    static boolean fits(@Nullable String declared, @Nullable String told) {
        return declared == null || told == null || Names.isSame(told, declared);
    }

    /** Whether both tables are known, and the same. */
    static boolean isSame(@Nullable String declared, @Nullable String told) {
        return declared != null && told != null && Names.isSame(told, declared);
    }

    /** Whether one of the names of a violated constraint is among others. */
    static boolean has(Predicate<String> names, Report violation) {
        return violation.names().stream().map(Names::foldPlain).anyMatch(names);
    }
}
