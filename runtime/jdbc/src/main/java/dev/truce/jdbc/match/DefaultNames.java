package dev.truce.jdbc.match;

import dev.truce.jdbc.name.NameScanner;
import dev.truce.runtime.vocabulary.ConstraintNames;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The names that databases and Hibernate give to a constraint that has none, where they tell its table and columns apart from others. */
final class DefaultNames {

    private DefaultNames() {}

    /**
     * The names of a unique constraint or index.
     *
     * @param orders the columns in the orders in which the constraint may have them
     * @return the names as they are compared
     */
    static Set<String> unique(String table, Collection<List<String>> orders) {
        List<List<String>> plain = orders.stream()
                .map(columns -> columns.stream().map(NameScanner::simple).toList())
                .toList();
        Set<String> names = new TreeSet<>();
        for (String tableName : Names.variants(table)) {
            names.addAll(ConstraintNames.unique(tableName, plain));
        }
        return folded(names);
    }

    /** The names of a foreign key. */
    static Set<String> foreignKey(String table, String column, @Nullable String parent) {
        Set<String> names = new TreeSet<>();
        for (String tableName : Names.variants(table)) {
            for (String columnName : Names.variants(column)) {
                names.addAll(ConstraintNames.foreignKey(tableName, columnName, null));
                if (parent != null) {
                    for (String parentName : Names.variants(parent)) {
                        names.addAll(ConstraintNames.foreignKey(tableName, columnName, parentName));
                    }
                }
            }
        }
        return folded(names);
    }

    /** The names of a primary key. */
    static Set<String> primaryKey(String table) {
        Set<String> names = new TreeSet<>();
        Names.variants(table).forEach(name -> names.add(ConstraintNames.primaryKey(name)));
        return folded(names);
    }

    private static Set<String> folded(Set<String> names) {
        Set<String> folded = new TreeSet<>();
        names.forEach(name -> folded.add(Names.foldPlain(name)));
        return folded;
    }
}
