package dev.truce.processor.schema;

import dev.truce.processor.diagnostic.DiagnosticCode;
import dev.truce.processor.diagnostic.Finding;
import dev.truce.processor.diagnostic.Findings;
import dev.truce.processor.diagnostic.Suggestion;
import dev.truce.processor.model.Operation;
import dev.truce.processor.model.Resource;
import dev.truce.processor.model.SourceLocation;
import dev.truce.processor.model.UniqueRule;
import dev.truce.processor.schema.ddl.Migrator;
import dev.truce.processor.schema.ddl.Schema;
import dev.truce.processor.schema.ddl.Table;
import dev.truce.processor.schema.ddl.UniqueKey;
import dev.truce.processor.schema.sql.Database;
import dev.truce.processor.schema.sql.TableName;
import dev.truce.runtime.vocabulary.Words;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Checks the rules of resources against the tables that the migrations create. Two concurrent requests break a rule that the
 * database does not enforce; a constraint without a rule causes an error that no problem describes.
 */
public final class SchemaCheck {
    private final Schema schema;
    private final List<Finding> findings = new ArrayList<>();
    private final Map<Table, List<ResourceTable>> owners = new LinkedHashMap<>();

    private SchemaCheck(Schema schema) {
        this.schema = schema;
    }

    /**
     * Checks resources and the keys of idempotent operations against migrations.
     *
     * @param location where the migrations are
     */
    public static Findings check(Collection<Resource> resources, List<Operation> operations, SchemaLocation location) {
        MigrationFiles files = MigrationFiles.read(location);
        Findings found = Findings.of(files.findings());
        if (found.hasErrors()) {
            return found;
        }
        Set<Finding> all = new LinkedHashSet<>(found.list());
        for (MigrationFiles.Application application : files.applications()) {
            Schema schema = Migrator.migrate(application.list(), Database.named(application.database()));
            if (schema.isEmpty()) {
                all.add(noTables(location));
            } else {
                all.addAll(check(resources, schema).list());
                all.addAll(KeyTableCheck.check(operations, schema));
            }
        }
        return Findings.of(all);
    }

    /** Creates the one finding for files without SQL, or with data only. */
    private static Finding noTables(SchemaLocation location) {
        return Finding.nowhere(
                DiagnosticCode.SCHEMA_UNREADABLE,
                String.join(", ", location.paths()),
                "leads to no table",
                "name the migrations, or the file with the whole schema");
    }

    public static Findings check(Collection<Resource> resources, Schema schema) {
        SchemaCheck check = new SchemaCheck(schema);
        resources.forEach(check::find);
        check.skipped();
        check.owners.values().forEach(check::check);
        return Findings.of(check.findings);
    }

    /** Reports a table that certainly does not exist. */
    static List<Finding> noTable(Schema schema, String table, Resource resource, SourceLocation location) {
        if (schema.mayHave(TableName.of(table)) || schema.mayHave(TableName.of(Words.underscored(table)))) {
            return List.of();
        }
        List<String> names = schema.tables().stream()
                .map(known -> known.name().name().key())
                .sorted()
                .toList();
        Finding finding = Finding.of(
                DiagnosticCode.SCHEMA_NO_TABLE,
                location,
                table,
                resource.type().simpleName(),
                Suggestion.hint(TableName.of(table).name().key(), names));
        return List.of(finding.orAt(resource.location()));
    }

    private void find(Resource resource) {
        if (resource.table().isEmpty()) {
            if (hasChecks(resource)) {
                findings.add(Finding.of(
                        DiagnosticCode.SCHEMA_TABLE_UNKNOWN,
                        resource.location(),
                        resource.type().simpleName(),
                        "its rules are",
                        "@ApiResource"));
            }
            return;
        }
        Table table = schema.declared(resource.table());
        if (table != null) {
            owners.computeIfAbsent(table, key -> new ArrayList<>()).add(ResourceTable.of(resource, table, schema));
        } else {
            findings.addAll(noTable(schema, resource.table(), resource, resource.location()));
        }
    }

    private static boolean hasChecks(Resource resource) {
        return !resource.uniques().isEmpty()
                || resource.version() != null
                || resource.lifecycle() != null
                || !resource.references().isEmpty()
                || !resource.parents().isEmpty();
    }

    /** Reports skipped statements that may affect a resource. */
    private void skipped() {
        for (Schema.Skipped skipped : schema.skipped()) {
            String subject = subject(skipped);
            if (subject != null) {
                findings.add(Finding.nowhere(
                        DiagnosticCode.SCHEMA_SKIPPED,
                        skipped.statement().place(),
                        skipped.statement().head(),
                        skipped.reason(),
                        subject));
            }
        }
    }

    private @Nullable String subject(Schema.Skipped skipped) {
        if (skipped.table() != null) {
            Table table = skipped.table();
            return isOfInterest(table) ? "the table '" + table.name().shown() + "'" : null;
        }
        if (skipped.type() != null) {
            String key = skipped.type().key();
            boolean used =
                    owners.values().stream().flatMap(List::stream).anyMatch(owner -> StatesCheck.isOfType(owner, key));
            return used ? "the type '" + skipped.type() + "'" : null;
        }
        return "any table";
    }

    private boolean isOfInterest(Table table) {
        return owners.containsKey(table)
                || owners.values().stream()
                        .flatMap(List::stream)
                        .flatMap(owner -> owner.resource().references().stream())
                        .anyMatch(rule -> !rule.table().isEmpty() && schema.declared(rule.table()) == table);
    }

    private void check(List<ResourceTable> held) {
        if (held.get(0).table().isOpaque()) {
            return;
        }
        List<UniqueKey> claimed = new ArrayList<>();
        boolean certain = true;
        for (ResourceTable owner : held) {
            for (UniqueRule rule : owner.resource().uniques()) {
                UniqueCheck.Result result = UniqueCheck.check(owner, rule);
                findings.addAll(result.findings());
                claimed.addAll(result.claimed());
                certain &= result.isCertain();
            }
            findings.addAll(VersionCheck.check(owner));
            findings.addAll(StatesCheck.check(owner));
            owner.resource().references().forEach(rule -> findings.addAll(ReferenceCheck.check(owner, rule)));
            owner.resource().parents().forEach(rule -> findings.addAll(MissingReferenceCheck.check(owner, rule)));
        }
        if (certain) {
            findings.addAll(UnknownUniqueCheck.check(held, claimed));
        }
    }
}
