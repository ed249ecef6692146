package dev.truce.processor.schema;

import dev.truce.processor.diagnostic.DiagnosticCode;
import dev.truce.processor.diagnostic.Finding;
import dev.truce.processor.model.VersionRule;
import dev.truce.processor.schema.ddl.Column;
import java.util.List;

/** Checks the column of a version: a compare-and-set never matches {@code NULL}. */
final class VersionCheck {
    private VersionCheck() {}

    static List<Finding> check(ResourceTable owner) {
        VersionRule rule = owner.resource().version();
        if (rule == null || rule.member() == null) {
            return List.of();
        }
        Column column = owner.columns().of(rule.member());
        if (column == null) {
            return List.of(owner.noColumn(rule.member(), rule.location()));
        }
        if (!column.nullable()) {
            return List.of();
        }
        return List.of(owner.finding(
                DiagnosticCode.SCHEMA_VERSION_NULLABLE,
                rule.location(),
                column.name(),
                owner.table().name().shown(),
                column.place(),
                statement(owner, column)));
    }

    private static String statement(ResourceTable owner, Column column) {
        String alter = "ALTER TABLE " + owner.table().name();
        return switch (owner.schema().dialect()) {
            case MYSQL -> alter + " MODIFY " + column.name() + " " + column.declared() + " NOT NULL";
            case SQL_SERVER -> alter + " ALTER COLUMN " + column.name() + " " + column.declared() + " NOT NULL";
            default -> alter + " ALTER COLUMN " + column.name() + " SET NOT NULL";
        };
    }
}
