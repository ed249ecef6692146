package dev.truce.processor.schema;

import dev.truce.processor.diagnostic.DiagnosticCode;
import dev.truce.processor.diagnostic.Finding;
import dev.truce.processor.model.ReferenceRule;
import dev.truce.processor.schema.ddl.Column;
import dev.truce.processor.schema.ddl.ForeignKey;
import dev.truce.processor.schema.ddl.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Checks a reference against the foreign key that prevents the deletion of the resource. */
final class ReferenceCheck {
    private final ResourceTable owner;
    private final ReferenceRule rule;
    private final Table referrer;
    private final List<Finding> findings = new ArrayList<>();

    private ReferenceCheck(ResourceTable owner, ReferenceRule rule, Table referrer) {
        this.owner = owner;
        this.rule = rule;
        this.referrer = referrer;
    }

    static List<Finding> check(ResourceTable owner, ReferenceRule rule) {
        if (rule.table().isEmpty()) {
            return List.of(owner.finding(
                    DiagnosticCode.SCHEMA_TABLE_UNKNOWN,
                    rule.location(),
                    "the referring " + rule.referrer(),
                    "this rule is",
                    "@ReferencedBy"));
        }
        Table referrer = owner.schema().declared(rule.table());
        if (referrer == null) {
            return SchemaCheck.noTable(owner.schema(), rule.table(), owner.resource(), rule.location());
        }
        if (referrer.isOpaque()) {
            return List.of();
        }
        ReferenceCheck check = new ReferenceCheck(owner, rule, referrer);
        check.run();
        return check.findings;
    }

    private void run() {
        Table table = owner.table();
        List<ForeignKey> keys = referrer.foreignKeys().stream()
                .filter(key -> key.target().is(table.name()) || owner.schema().table(key.target()) == table)
                .toList();
        if (keys.isEmpty()) {
            report(
                    DiagnosticCode.SCHEMA_NO_FOREIGN_KEY,
                    "",
                    referrer.name().shown(),
                    referrer.place(),
                    table.name().shown(),
                    owner.resource().type().simpleName(),
                    statement());
        }
        for (ForeignKey key : keys) {
            if (!key.onDelete().isEmpty()) {
                report(
                        DiagnosticCode.SCHEMA_FOREIGN_KEY_DELETES,
                        "",
                        label(key),
                        key.place(),
                        key.onDelete(),
                        owner.resource().type().simpleName());
            }
            if (!key.isKnownBy(rule.constraintNames())) {
                String columns = String.join(", ", key.columns());
                report(
                        DiagnosticCode.SCHEMA_CONSTRAINT_NAME,
                        "constraint",
                        columns,
                        key.name(),
                        key.place(),
                        key.name().key());
            }
        }
    }

    private static String label(ForeignKey key) {
        return key.name().key().isEmpty()
                ? "FOREIGN KEY (" + String.join(", ", key.columns()) + ")"
                : key.name().shown();
    }

    private String statement() {
        String singular = owner.resource().name().replace('-', '_').toLowerCase(Locale.ROOT);
        List<String> key = owner.keyColumns();
        String target = key.isEmpty() ? "" : " (" + String.join(", ", key) + ")";
        Column column = referrer.column(singular + "_id");
        String own = column == null ? "…" : column.name().text();
        return "ALTER TABLE " + referrer.name() + " ADD FOREIGN KEY (" + own + ") REFERENCES "
                + owner.table().name() + target;
    }

    private void report(DiagnosticCode code, String attribute, Object... arguments) {
        findings.add(owner.finding(
                code, attribute.isEmpty() ? rule.location() : rule.location().at(attribute), arguments));
    }
}
