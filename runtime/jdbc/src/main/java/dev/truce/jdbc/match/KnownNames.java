package dev.truce.jdbc.match;

import dev.truce.jdbc.violation.IndexedColumn;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The constraints that a database has, by the name of a resource's table: read once, or none at all. */
public final class KnownNames {

    /** Nothing was read. */
    public static final KnownNames NONE = new KnownNames(Map.of(), List.of(), List.of(), List.of());

    /**
     * A unique index.
     *
     * @param table the resource's table as it is declared
     * @param names the names of the index, and of those of its partitions
     * @param columns its columns
     */
    record Index(String table, Set<String> names, List<IndexedColumn> columns) {}

    /**
     * A foreign key.
     *
     * @param table the resource's table as it is declared
     * @param referrer the table that has the foreign key
     * @param name the name of the foreign key
     */
    record ForeignKey(String table, String referrer, String name) {}

    /**
     * A foreign key of a resource's own table.
     *
     * @param table the resource's table as it is declared
     * @param name the name of the foreign key
     * @param columns its columns
     */
    record Parent(String table, String name, List<IndexedColumn> columns) {}

    private final Map<String, String> schemas;
    private final List<Index> indexes;
    private final List<ForeignKey> foreignKeys;
    private final List<Parent> parents;

    KnownNames(Map<String, String> schemas, List<Index> indexes, List<ForeignKey> foreignKeys, List<Parent> parents) {
        this.schemas = Map.copyOf(schemas);
        this.indexes = List.copyOf(indexes);
        this.foreignKeys = List.copyOf(foreignKeys);
        this.parents = List.copyOf(parents);
    }

    /** The schema in which a table was found; {@code null} if it is not known. */
    @Nullable
    String schema(String table) {
        return schemas.get(table);
    }

    /** The names of the indexes over exactly these columns, as they are compared. */
    Set<String> unique(String table, Columns columns) {
        Set<String> names = new TreeSet<>();
        for (Index index : indexes) {
            if (index.table().equals(table) && columns.areThoseOf(index.columns())) {
                index.names().forEach(name -> names.add(Names.foldPlain(name)));
            }
        }
        return names;
    }

    /** The names of the foreign keys of a table over exactly these columns, as they are compared. */
    Set<String> foreignKeys(String table, Columns columns) {
        Set<String> names = new TreeSet<>();
        for (Parent parent : parents) {
            if (parent.table().equals(table) && columns.areThoseOf(parent.columns())) {
                names.add(Names.foldPlain(parent.name()));
            }
        }
        return names;
    }

    /** The names of the foreign keys from one table to another, as they are compared. */
    Set<String> references(String table, String referrer) {
        Set<String> names = new TreeSet<>();
        for (ForeignKey key : foreignKeys) {
            if (key.table().equals(table) && Names.isSame(key.referrer(), referrer)) {
                names.add(Names.foldPlain(key.name()));
            }
        }
        return names;
    }
}
