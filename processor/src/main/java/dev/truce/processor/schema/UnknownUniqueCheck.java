package dev.truce.processor.schema;

import dev.truce.processor.diagnostic.DiagnosticCode;
import dev.truce.processor.diagnostic.Finding;
import dev.truce.processor.model.Resource;
import dev.truce.processor.schema.ddl.KeyPart;
import dev.truce.processor.schema.ddl.Table;
import dev.truce.processor.schema.ddl.UniqueKey;
import dev.truce.runtime.vocabulary.ConstraintNames;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Finds unique constraints without a rule: no problem describes their violation. */
final class UnknownUniqueCheck {
    private UnknownUniqueCheck() {}

    /**
     * Checks a table.
     *
     * @param owners all resources of the table
     * @param claimed the constraints that belong to their rules
     */
    static List<Finding> check(List<ResourceTable> owners, Collection<UniqueKey> claimed) {
        ResourceTable owner = owners.get(0);
        List<Finding> findings = new ArrayList<>();
        for (UniqueKey key : owner.table().uniques()) {
            if (!claimed.contains(key) && owners.stream().noneMatch(other -> isHarmless(key, other))) {
                Resource resource = owner.resource();
                findings.add(owner.finding(
                        DiagnosticCode.SCHEMA_UNKNOWN_UNIQUE,
                        resource.location(),
                        resource.type().simpleName(),
                        key.label(),
                        key.place(),
                        key.list(),
                        suggestion(key, owner)));
            }
        }
        return findings;
    }

    /** Whether only a duplicate key can violate the constraint, or the database generates its values. */
    private static boolean isHarmless(UniqueKey key, ResourceTable owner) {
        Set<String> own = Set.copyOf(owner.keyColumns());
        if (!own.isEmpty() && key.columns().containsAll(own)) {
            return true;
        }
        Table table = owner.table();
        for (UniqueKey other : table.uniques()) {
            if (other.isPrimary() && !other.equals(key) && key.columns().containsAll(other.columns())) {
                return true;
            }
        }
        return key.isPrimary()
                && (owner.resource().key().isEmpty()
                        || key.columns().stream()
                                .map(table::column)
                                .anyMatch(column -> column == null || column.generated()));
    }

    private static String suggestion(UniqueKey key, ResourceTable owner) {
        if (key.hasExpression()) {
            return "constraint = \"" + key.name().key() + "\" to the rule that it belongs to";
        }
        List<String> fields = new ArrayList<>();
        List<String> scope = new ArrayList<>();
        for (String column :
                key.parts().stream().map(KeyPart::column).distinct().toList()) {
            String member = column.isEmpty() ? null : owner.columns().memberOf(column);
            if (member != null) {
                fields.add(member);
            } else if (!column.isEmpty()) {
                scope.add(column);
            }
        }
        if (fields.isEmpty()) {
            return "a member with @Unique for it";
        }
        boolean folded = key.parts().stream().anyMatch(KeyPart::folded);
        boolean named = ConstraintNames.unique(
                        owner.table().name().name().key(),
                        List.of(key.parts().stream().map(KeyPart::column).toList()))
                .contains(key.name().key());
        return "@Unique(fields = " + array(fields)
                + (scope.isEmpty() ? "" : ", scope = " + array(scope))
                + (key.condition().text().isEmpty()
                        ? ""
                        : ", where = \"" + key.condition().text() + "\"")
                + (named || key.name().key().isEmpty() || key.name().isOpen()
                        ? ""
                        : ", constraint = \"" + key.name().key() + "\"")
                + (folded ? ", ignoreCase = true)" : ")");
    }

    private static String array(List<String> names) {
        return names.size() == 1
                ? "\"" + names.get(0) + "\""
                : names.stream().map(name -> "\"" + name + "\"").collect(Collectors.joining(", ", "{", "}"));
    }
}
