package dev.truce.jdbc.match;

import dev.truce.jdbc.violation.IndexedColumn;
import dev.truce.runtime.ResourceContract;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Reads the unique indexes and foreign keys of the resources' tables from the database's metadata. */
public final class MetadataReader {

    private final Connection connection;
    private final DatabaseMetaData metadata;
    private final Map<String, String> foundSchemas = new LinkedHashMap<>();
    private final List<KnownNames.Index> indexes = new ArrayList<>();
    private final List<KnownNames.ForeignKey> foreignKeys = new ArrayList<>();
    private final List<KnownNames.Parent> parents = new ArrayList<>();

    private MetadataReader(Connection connection) throws SQLException {
        this.connection = connection;
        this.metadata = connection.getMetaData();
    }

    /**
     * Reads the tables of contracts; a table that does not exist has nothing to tell.
     *
     * @throws SQLException if the database cannot be asked
     */
    public static KnownNames read(Connection connection, Collection<ResourceContract<?>> contracts)
            throws SQLException {
        MetadataReader reader = new MetadataReader(connection);
        for (ResourceContract<?> contract : contracts) {
            for (String table : contract.tables()) {
                reader.read(table);
            }
        }
        return new KnownNames(reader.foundSchemas, reader.indexes, reader.foreignKeys, reader.parents);
    }

    private void read(String declared) throws SQLException {
        FoundTable table = FoundTable.find(connection, declared);
        if (table != null) {
            if (table.schema() != null) {
                foundSchemas.put(declared, table.schema());
            }
            readAs(declared, table.schema(), table.name());
        }
    }

    private void readAs(String declared, @Nullable String schema, String table) throws SQLException {
        Map<String, List<String>> columns = new LinkedHashMap<>();
        try (ResultSet rows = metadata.getIndexInfo(connection.getCatalog(), schema, table, true, true)) {
            collect(rows, "INDEX_NAME", columns);
        }
        Map<String, Set<String>> aliases = IndexAliases.read(connection, schema, table);
        try (ResultSet rows = metadata.getPrimaryKeys(connection.getCatalog(), schema, table)) {
            collect(rows, "PK_NAME", columns);
        }
        columns.forEach((name, names) -> {
            Set<String> all = new TreeSet<>(aliases.getOrDefault(name, Set.of()));
            all.add(name);
            List<IndexedColumn> indexed = new LinkedHashSet<>(names)
                    .stream().map(IndexedColumn::parse).toList();
            indexes.add(new KnownNames.Index(declared, all, indexed));
        });
        try (ResultSet rows = metadata.getExportedKeys(connection.getCatalog(), schema, table)) {
            while (rows.next()) {
                String name = rows.getString("FK_NAME");
                if (name != null) {
                    foreignKeys.add(new KnownNames.ForeignKey(declared, rows.getString("FKTABLE_NAME"), name));
                }
            }
        }
        Map<String, List<String>> referring = new LinkedHashMap<>();
        try (ResultSet rows = metadata.getImportedKeys(connection.getCatalog(), schema, table)) {
            while (rows.next()) {
                String name = rows.getString("FK_NAME");
                if (name != null) {
                    referring.computeIfAbsent(name, key -> new ArrayList<>()).add(rows.getString("FKCOLUMN_NAME"));
                }
            }
        }
        referring.forEach((name, names) -> parents.add(new KnownNames.Parent(
                declared, name, names.stream().map(IndexedColumn::parse).toList())));
    }

    /** The columns by index; rows of statistics have no index, and some drivers no name for the primary key. */
    private static void collect(ResultSet rows, String nameColumn, Map<String, List<String>> columns)
            throws SQLException {
        while (rows.next()) {
            String name = rows.getString(nameColumn);
            String column = rows.getString("COLUMN_NAME");
            if (name != null && column != null) {
                columns.computeIfAbsent(name, key -> new ArrayList<>()).add(column);
            }
        }
    }
}
