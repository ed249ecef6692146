package dev.truce.processor.schema;

import dev.truce.processor.diagnostic.DiagnosticCode;
import dev.truce.processor.diagnostic.Finding;
import dev.truce.processor.model.Member;
import dev.truce.processor.model.UniqueRule;
import dev.truce.processor.schema.ddl.Column;
import dev.truce.processor.schema.ddl.Condition;
import dev.truce.processor.schema.ddl.KeyPart;
import dev.truce.processor.schema.ddl.Table;
import dev.truce.processor.schema.ddl.UniqueKey;
import dev.truce.processor.schema.sql.Dialect;
import dev.truce.processor.schema.sql.Identifier;
import dev.truce.runtime.vocabulary.ConstraintNames;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Checks one unique rule against its table: whether a constraint enforces it, and whether Truce recognises its name. */
final class UniqueCheck {
    private final ResourceTable owner;
    private final UniqueRule rule;
    private final RuleColumns columns;
    private final Table table;
    private final Suggestions suggestions;
    private final List<Finding> findings = new ArrayList<>();
    private final List<UniqueKey> claimed = new ArrayList<>();

    private UniqueCheck(ResourceTable owner, UniqueRule rule) {
        this.owner = owner;
        this.rule = rule;
        this.columns = RuleColumns.of(rule, owner);
        this.table = owner.table();
        this.suggestions = new Suggestions(owner, rule, columns);
    }

    /**
     * The outcome for a rule.
     *
     * @param findings the most important first
     * @param claimed the constraints that belong to the rule, whether they enforce it or not
     * @param isCertain whether all columns of the rule are known
     */
    record Result(List<Finding> findings, List<UniqueKey> claimed, boolean isCertain) {}

    static Result check(ResourceTable owner, UniqueRule rule) {
        UniqueCheck check = new UniqueCheck(owner, rule);
        if (check.columns.findings().isEmpty()) {
            check.run();
            return new Result(check.findings, check.claimed, true);
        }
        return new Result(check.columns.findings(), List.of(), false);
    }

    private void run() {
        List<UniqueKey> trusted =
                table.uniques().stream().filter(this::isTrusted).toList();
        Set<String> wanted = columns.keys();
        List<UniqueKey> same = table.uniques().stream()
                .filter(key -> key.kind() != UniqueKey.Kind.EXCLUSION && !key.hasExpression())
                .filter(key -> key.columns().equals(wanted) && key.parts().size() == wanted.size())
                .toList();
        if (!trusted.isEmpty()) {
            claimed.addAll(trusted);
            claimed.addAll(same);
            return;
        }
        if (same.isEmpty()) {
            missing();
            return;
        }
        Condition condition = Condition.of(rule.where()).without(wanted);
        List<UniqueKey> matching = same.stream()
                .filter(key -> key.condition().without(wanted).isSame(condition))
                .toList();
        boolean always = matching.stream()
                .anyMatch(key -> key.condition().without(wanted).isEmpty());
        if (matching.isEmpty()) {
            List<UniqueKey> free =
                    same.stream().filter(key -> !isOfAnotherRule(key, wanted)).toList();
            if (free.isEmpty()) {
                missingBeside(same.get(0));
            } else {
                UniqueKey nearest = nearest(free);
                claimed.add(nearest);
                condition(nearest);
            }
            return;
        }
        // a constraint on all rows covers the partial indexes on the same columns
        claimed.addAll(always ? same : matching);
        compareCase(matching);
        matching.forEach(this::name);
    }

    /** Whether to trust a constraint that the rule names and whose expressions cannot be compared with the rule. */
    private boolean isTrusted(UniqueKey key) {
        boolean named = rule.constraintNames().stream()
                .anyMatch(name -> Identifier.of(name).is(key.name()));
        boolean unclear = key.kind() == UniqueKey.Kind.EXCLUSION
                || key.hasExpression()
                || table.columns().stream()
                        .anyMatch(column -> column.generated()
                                && key.columns().contains(column.name().key())
                                && !columns.keys().contains(column.name().key()));
        return named && unclear;
    }

    private void missing() {
        NearMiss near = NearMiss.of(table, columns.keys());
        claimed.addAll(near.keys());
        report(
                DiagnosticCode.SCHEMA_NO_UNIQUE,
                "",
                columns.list(),
                table.name().shown(),
                table.place(),
                near.text(),
                suggestions.unique());
    }

    /** Whether a constraint on the same columns has the condition of another rule. */
    private boolean isOfAnotherRule(UniqueKey key, Set<String> wanted) {
        return owner.resource().uniques().stream()
                .filter(other -> !other.equals(rule))
                .filter(other -> RuleColumns.of(other, owner).keys().equals(wanted))
                .anyMatch(other -> Condition.of(other.where())
                        .without(wanted)
                        .isSame(key.condition().without(wanted)));
    }

    /** Reports a rule beside one for other rows, which alone has a constraint. */
    private void missingBeside(UniqueKey other) {
        report(
                DiagnosticCode.SCHEMA_NO_UNIQUE,
                "",
                columns.list(),
                table.name().shown(),
                table.place(),
                rule.where().isBlank()
                        ? ", for " + other.label() + " (" + other.place() + ") holds where "
                                + other.condition().text()
                        : " where " + rule.where(),
                suggestions.unique());
    }

    /** The constraint that the rule names, or else the first. */
    private UniqueKey nearest(List<UniqueKey> keys) {
        return keys.stream()
                .filter(key -> rule.constraintNames().stream()
                        .anyMatch(name -> Identifier.of(name).is(key.name())))
                .findFirst()
                .orElse(keys.get(0));
    }

    private void condition(UniqueKey key) {
        Condition actual = key.condition().without(columns.keys());
        report(
                DiagnosticCode.SCHEMA_CONDITION,
                "where",
                key.label(),
                key.place(),
                actual.text().isEmpty() ? "always" : "where " + actual.text(),
                rule.where().isBlank() ? "holds always" : "holds where " + rule.where(),
                actual.text().isEmpty() ? "remove where = …" : "set where = \"" + actual.text() + "\"",
                suggestions.unique());
    }

    private void compareCase(List<UniqueKey> keys) {
        UniqueKey first = keys.get(0);
        if (rule.ignoreCase() && keys.stream().noneMatch(key -> folds(key, true))) {
            report(DiagnosticCode.SCHEMA_CASE, "ignoreCase", first.label(), first.place(), suggestions.unique());
        } else if (!rule.ignoreCase() && hasText() && keys.stream().allMatch(key -> folds(key, false))) {
            report(DiagnosticCode.SCHEMA_IGNORES_CASE, "", first.label(), first.place());
        }
    }

    /** Whether a constraint ignores the case of every text; {@code lenient} counts the default of the database. */
    private boolean folds(UniqueKey key, boolean lenient) {
        return key.parts().stream()
                .filter(part -> columns.fields().stream()
                        .anyMatch(column -> column.name().key().equals(part.column()) && isText(column)))
                .allMatch(part -> part.folded() || folds(part, lenient));
    }

    private boolean folds(KeyPart part, boolean lenient) {
        Column column = table.column(part.column());
        boolean byDefault = !lenient && owner.schema().dialect().ignoresCase();
        return column != null && !byDefault && owner.schema().ignoresCase(table, column);
    }

    private boolean hasText() {
        return columns.fields().stream().anyMatch(this::isText);
    }

    private boolean isText(Column column) {
        return rule.fields().stream()
                .filter(field -> column.equals(owner.columns().of(field)))
                .map(field -> owner.resource().member(field))
                .flatMap(Optional::stream)
                .map(Member::type)
                .anyMatch(type -> type.is(String.class));
    }

    private void name(UniqueKey key) {
        if (!isKnown(key)) {
            report(
                    DiagnosticCode.SCHEMA_CONSTRAINT_NAME,
                    "constraint",
                    columns.list(),
                    key.name().shown(),
                    key.place(),
                    key.name().key());
        }
    }

    private void report(DiagnosticCode code, String attribute, Object... arguments) {
        findings.add(owner.finding(
                code, attribute.isEmpty() ? rule.location() : rule.location().at(attribute), arguments));
    }

    /** Whether a running application recognises the constraint by its name. */
    private boolean isKnown(UniqueKey key) {
        boolean mySql = owner.schema().dialect() == Dialect.MYSQL;
        String name = key.name().key();
        boolean byColumn = mySql && columns.keys().equals(Set.of(name));
        return name.isEmpty()
                || key.name().isOpen()
                || (mySql && key.isPrimary())
                || byColumn
                || knownNames().contains(name);
    }

    private Set<String> knownNames() {
        String name = table.name().name().key();
        Set<String> names = new TreeSet<>(ConstraintNames.unique(name, columns.orders()));
        for (String constraint : rule.constraintNames()) {
            String withoutSchema = constraint.substring(constraint.lastIndexOf('.') + 1);
            names.add(Identifier.of(withoutSchema).key());
        }
        if (columns.keys().equals(Set.copyOf(owner.keyColumns()))) {
            names.add(ConstraintNames.postgreSql(name, List.of(), "pkey"));
        }
        return names;
    }

    /**
     * A hint why the constraint of a rule is missing.
     *
     * @param keys the most similar constraint; empty for none
     * @param text the rest of the sentence; empty without a hint
     */
    private record NearMiss(List<UniqueKey> keys, String text) {

        static NearMiss of(Table table, Set<String> wanted) {
            for (UniqueKey key : table.uniques()) {
                boolean touches =
                        key.parts().stream().anyMatch(part -> wanted.stream().anyMatch(part::mentions));
                if (touches && !key.isPrimary()) {
                    String text = ", for " + key.label() + " (" + key.place() + ") is on " + key.list();
                    return new NearMiss(List.of(key), text);
                }
            }
            String text = "";
            for (Table.Removed removed : table.removed()) {
                if (removed.key().columns().equals(wanted)) {
                    text = ", since " + removed.place() + " dropped "
                            + removed.key().label();
                }
            }
            return new NearMiss(List.of(), text);
        }
    }
}
