package dev.truce.processor.schema;

import dev.truce.processor.diagnostic.DiagnosticCode;
import dev.truce.processor.diagnostic.Finding;
import dev.truce.processor.model.Member;
import dev.truce.processor.model.UniqueRule;
import dev.truce.processor.schema.ddl.Column;
import dev.truce.processor.schema.ddl.Condition;
import dev.truce.processor.schema.ddl.Conditions;
import dev.truce.processor.schema.ddl.KeyPart;
import dev.truce.processor.schema.ddl.Table;
import dev.truce.processor.schema.ddl.UniqueKey;
import dev.truce.processor.schema.sql.Identifier;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Holds one rule of uniqueness against the table: whether the database keeps it, and under a name by which it is known. */
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
     * What is wrong with a rule.
     *
     * @param findings in the order of their weight
     * @param claimed the constraints that the rule is about, kept or not
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
        claimed.addAll(trusted);
        claimed.addAll(same);
        if (!trusted.isEmpty()) {
            return;
        }
        if (same.isEmpty()) {
            missing();
            return;
        }
        Condition condition = Conditions.of(rule.where()).without(wanted);
        List<UniqueKey> matching = same.stream()
                .filter(key -> key.condition().without(wanted).isSame(condition))
                .toList();
        if (matching.isEmpty()) {
            condition(same.get(0));
            return;
        }
        compareCase(matching);
        matching.forEach(this::name);
    }

    /** A constraint that the rule names and whose expressions are beyond us is taken at its word. */
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

    private void condition(UniqueKey key) {
        Condition actual = key.condition().without(columns.keys());
        report(
                DiagnosticCode.SCHEMA_CONDITION,
                "where",
                key.label(),
                key.place(),
                actual.text().isEmpty() ? "always" : "where " + actual.text(),
                rule.where().isBlank() ? "holds always" : "holds where " + rule.where(),
                actual.text().isEmpty() ? "remove where = …" : "say where = \"" + actual.text() + "\"",
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

    /** Whether a constraint ignores the case of every text; {@code lenient} where the database's own habit counts. */
    private boolean folds(UniqueKey key, boolean lenient) {
        return key.parts().stream()
                .filter(part -> columns.fields().stream()
                        .anyMatch(column -> column.name().key().equals(part.column()) && isText(column)))
                .allMatch(part -> part.folded() || folds(part, lenient));
    }

    private boolean folds(KeyPart part, boolean lenient) {
        Column column = table.column(part.column());
        boolean byHabit = !lenient && owner.schema().dialect().ignoresCase();
        return column != null && !byHabit && owner.schema().ignoresCase(table, column);
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
        if (!new KnownNames(owner, rule, columns).contains(key)) {
            report(
                    DiagnosticCode.SCHEMA_CONSTRAINT_NAME,
                    "constraint",
                    columns.list(),
                    key.name(),
                    key.place(),
                    key.name().key());
        }
    }

    private void report(DiagnosticCode code, String attribute, Object... arguments) {
        findings.add(owner.finding(
                code, attribute.isEmpty() ? rule.location() : rule.location().at(attribute), arguments));
    }
}
