package dev.truce.processor.schema;

import dev.truce.processor.diagnostic.DiagnosticCode;
import dev.truce.processor.diagnostic.Finding;
import dev.truce.processor.model.MissingReferenceRule;
import dev.truce.processor.schema.ddl.Column;
import dev.truce.processor.schema.ddl.ForeignKey;
import dev.truce.processor.schema.ddl.Table;
import dev.truce.processor.schema.sql.Identifier;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Checks a reference to another resource against the foreign key that enforces it. */
final class MissingReferenceCheck {

    private MissingReferenceCheck() {}

    static List<Finding> check(ResourceTable owner, MissingReferenceRule rule) {
        Column column = column(owner, rule);
        if (column == null) {
            return List.of(owner.noColumn(rule.member(), rule.location()));
        }
        List<ForeignKey> keys = owner.table().foreignKeys().stream()
                .filter(key -> key.columns().contains(column.name().key()))
                .toList();
        if (keys.isEmpty()) {
            return List.of(owner.finding(
                    DiagnosticCode.SCHEMA_NO_REFERENCE,
                    rule.location(),
                    owner.table().name().shown(),
                    column.name().key(),
                    owner.table().place(),
                    rule.parent(),
                    statement(owner, rule, column)));
        }
        List<Finding> findings = new ArrayList<>();
        for (ForeignKey key : keys) {
            if (!key.isKnownBy(rule.constraintNames())) {
                findings.add(owner.finding(
                        DiagnosticCode.SCHEMA_CONSTRAINT_NAME,
                        rule.location().at("constraint"),
                        column.name().key(),
                        key.name(),
                        key.place(),
                        key.name().key()));
            }
        }
        return findings;
    }

    private static @Nullable Column column(ResourceTable owner, MissingReferenceRule rule) {
        Column declared = owner.table().column(Identifier.of(rule.column()).key());
        return declared == null ? owner.columns().of(rule.member()) : declared;
    }

    private static String statement(ResourceTable owner, MissingReferenceRule rule, Column column) {
        Table parent = rule.table().isEmpty() ? null : owner.schema().declared(rule.table());
        String target = parent != null ? parent.name().toString() : rule.table().isEmpty() ? "…" : rule.table();
        return "ALTER TABLE " + owner.table().name() + " ADD FOREIGN KEY ("
                + column.name().text() + ") REFERENCES " + target + " (…)";
    }
}
