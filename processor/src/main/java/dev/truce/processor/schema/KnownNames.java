package dev.truce.processor.schema;

import dev.truce.processor.model.UniqueRule;
import dev.truce.processor.schema.ddl.GivenNames;
import dev.truce.processor.schema.ddl.UniqueKey;
import dev.truce.processor.schema.sql.Dialect;
import dev.truce.processor.schema.sql.Identifier;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** The names by which a running application knows that a rule is broken. */
final class KnownNames {
    private final ResourceTable owner;
    private final RuleColumns columns;
    private final Set<String> names = new TreeSet<>();

    KnownNames(ResourceTable owner, UniqueRule rule, RuleColumns columns) {
        this.owner = owner;
        this.columns = columns;
        rule.constraintNames()
                .forEach(name -> names.add(Identifier.of(simple(name)).key()));
        String table = owner.table().name().name().key();
        names.addAll(GivenNames.of(table, columns.orders()));
        if (columns.keys().equals(Set.copyOf(owner.keyColumns()))) {
            names.add(GivenNames.postgreSql(table, List.of(), "pkey"));
        }
    }

    /** A name without its schema. */
    private static String simple(String name) {
        return name.substring(name.lastIndexOf('.') + 1);
    }

    boolean contains(UniqueKey key) {
        Dialect dialect = owner.schema().dialect();
        boolean unnamed = key.name().key().isEmpty();
        boolean primary = key.isPrimary() && dialect == Dialect.MYSQL;
        boolean column = dialect == Dialect.MYSQL
                && columns.keys().size() == 1
                && columns.keys().contains(key.name().key());
        return unnamed || primary || column || names.contains(key.name().key());
    }
}
