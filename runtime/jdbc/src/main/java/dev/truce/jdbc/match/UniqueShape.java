package dev.truce.jdbc.match;

import dev.truce.jdbc.name.NameScanner;
import dev.truce.jdbc.violation.Report;
import dev.truce.runtime.ResourceContract;
import dev.truce.runtime.UniqueRule;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** A unique constraint, known by its table and columns, the names that follow from them, and those that the database tells. */
final class UniqueShape implements Shape {

    private final String table;
    private final Columns columns;
    private final boolean isPrimaryKey;
    private final Set<String> names = new TreeSet<>();
    private final Set<String> namesInTable = new TreeSet<>();
    private final Set<String> knownNames;

    private UniqueShape(
            ResourceContract<?> contract,
            String table,
            List<String> own,
            List<String> scope,
            boolean ignoresCase,
            KnownNames known) {
        this.table = table;
        this.columns = new Columns(concat(scope, own), ignoresCase);
        this.isPrimaryKey = columns.areSame(contract.keyColumns());
        this.knownNames = known.unique(table, columns);
        Set<List<String>> orders = new LinkedHashSet<>();
        for (List<String> order : List.of(concat(scope, own), concat(own, scope))) {
            orders.add(order);
            orders.add(order.stream().map(Names::snake).toList());
        }
        names.addAll(DefaultNames.unique(table, orders));
        if (isPrimaryKey) {
            names.addAll(DefaultNames.primaryKey(table));
        }
        if (columns.names().size() == 1) {
            // MySQL calls a constraint by its first column, which alone must then be unique: true of this rule, too.
            Names.variants(columns.names().get(0)).forEach(name -> namesInTable.add(Names.foldPlain(name)));
        }
    }

    /** The shape of a rule; nothing where its table is not known. */
    static Shape of(ResourceContract<?> contract, @Nullable String table, UniqueRule rule, KnownNames known) {
        List<String> own = rule.columns().isEmpty() ? rule.members() : rule.columns();
        return table == null
                ? (violation, isOwn) -> false
                : new UniqueShape(contract, table, own, rule.scope(), rule.ignoresCase(), known);
    }

    /** The shape of a resource's key in one of its tables; nothing where the key is not known. */
    static Shape ofKey(ResourceContract<?> contract, String table, KnownNames known) {
        return contract.keyColumns().isEmpty()
                ? (violation, isOwn) -> false
                : new UniqueShape(contract, table, contract.keyColumns(), List.of(), false, known);
    }

    @Override
    public boolean matches(Report violation, boolean isOwn) {
        if (!Candidate.fits(table, violation.table())) {
            return Candidate.has(knownNames::contains, violation) && !violation.isNamedPerTable();
        }
        boolean isInTable = violation.table() != null;
        if (isInTable && !violation.columns().isEmpty()) {
            return columns.areThoseOf(violation.columns());
        }
        if (violation.isNamedPerTable()) {
            boolean named = violation.isPrimaryKey() ? isPrimaryKey : Candidate.has(namesInTable::contains, violation);
            return ((isInTable || isOwn) && named) || hasName(violation);
        }
        return (isInTable && isPrimaryKey && violation.isPrimaryKey()) || hasName(violation);
    }

    private boolean hasName(Report violation) {
        return Candidate.has(name -> names.contains(name) || knownNames.contains(name), violation);
    }

    private static List<String> concat(List<String> first, List<String> second) {
        List<String> all = new ArrayList<>(first);
        all.addAll(second);
        return all.stream().map(NameScanner::simple).toList();
    }
}
