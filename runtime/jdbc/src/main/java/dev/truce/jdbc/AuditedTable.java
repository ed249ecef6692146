package dev.truce.jdbc;

import dev.truce.jdbc.match.FoundTable;
import dev.truce.jdbc.match.Names;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The metadata of a table in a database. All names are in lower case.
 *
 * @param columns its columns by their names
 * @param indexes its indexes by their names
 * @param referrers the tables with a foreign key to it
 * @param foreignKeys the columns of each foreign key of its own
 */
record AuditedTable(
        Map<String, Column> columns, Map<String, Index> indexes, Set<String> referrers, Set<List<String>> foreignKeys) {

    /**
     * A column.
     *
     * @param isNullable whether it may be null
     * @param type the name of its type
     */
    record Column(boolean isNullable, String type) {}

    /**
     * An index.
     *
     * @param isUnique whether it is unique
     * @param isPartial whether it has a condition
     * @param parts its columns or expressions; an empty text for an expression that the driver does not tell
     */
    record Index(boolean isUnique, boolean isPartial, List<String> parts) {}

    /** Reads a table; returns {@code null} if it does not exist, or is a view. */
    static @Nullable AuditedTable read(Connection connection, String declared) throws SQLException {
        FoundTable table = FoundTable.find(connection, declared);
        if (table == null || table.isView()) {
            return null;
        }
        return new AuditedTable(
                columns(connection, table),
                indexes(connection, table),
                referrers(connection, table),
                foreignKeys(connection, table));
    }

    /** Finds a column that is declared, perhaps by a member's name; returns {@code null} if there is none, or more than one. */
    @Nullable
    String column(String declared) {
        List<String> found = columns.keySet().stream()
                .filter(name -> Names.isSame(name, declared))
                .toList();
        return found.size() == 1 ? found.get(0) : null;
    }

    private static Map<String, Column> columns(Connection connection, FoundTable table) throws SQLException {
        Map<String, Column> columns = new TreeMap<>();
        DatabaseMetaData metadata = connection.getMetaData();
        // a name with wildcards matches other tables as well, whose rows are left out
        try (ResultSet rows = metadata.getColumns(connection.getCatalog(), table.schema(), table.name(), null)) {
            while (rows.next()) {
                if (table.name().equals(rows.getString("TABLE_NAME"))) {
                    columns.put(
                            lower(rows.getString("COLUMN_NAME")),
                            new Column(
                                    rows.getInt("NULLABLE") == DatabaseMetaData.columnNullable,
                                    rows.getString("TYPE_NAME")));
                }
            }
        }
        return columns;
    }

    private static Map<String, Index> indexes(Connection connection, FoundTable table) throws SQLException {
        Map<String, Index> indexes = new LinkedHashMap<>();
        DatabaseMetaData metadata = connection.getMetaData();
        try (ResultSet rows =
                metadata.getIndexInfo(connection.getCatalog(), table.schema(), table.name(), false, true)) {
            while (rows.next()) {
                String name = rows.getString("INDEX_NAME");
                String part = rows.getString("COLUMN_NAME");
                String condition = rows.getString("FILTER_CONDITION");
                boolean unique = !rows.getBoolean("NON_UNIQUE");
                // rows of statistics have no index
                if (name != null) {
                    boolean partial = condition != null && !condition.isEmpty();
                    indexes.computeIfAbsent(lower(name), key -> new Index(unique, partial, new ArrayList<>()))
                            .parts()
                            .add(part == null ? "" : lower(part.replace("\"", "")));
                }
            }
        }
        List<String> key = new ArrayList<>();
        try (ResultSet rows = metadata.getPrimaryKeys(connection.getCatalog(), table.schema(), table.name())) {
            while (rows.next()) {
                key.add(lower(rows.getString("COLUMN_NAME")));
            }
        }
        if (!key.isEmpty()) {
            indexes.put("", new Index(true, false, key));
        }
        return indexes;
    }

    private static Set<String> referrers(Connection connection, FoundTable table) throws SQLException {
        Set<String> referrers = new TreeSet<>();
        try (ResultSet rows =
                connection.getMetaData().getExportedKeys(connection.getCatalog(), table.schema(), table.name())) {
            while (rows.next()) {
                referrers.add(lower(rows.getString("FKTABLE_NAME")));
            }
        }
        return referrers;
    }

    private static Set<List<String>> foreignKeys(Connection connection, FoundTable table) throws SQLException {
        List<List<String>> keys = new ArrayList<>();
        try (ResultSet rows =
                connection.getMetaData().getImportedKeys(connection.getCatalog(), table.schema(), table.name())) {
            while (rows.next()) {
                if (rows.getShort("KEY_SEQ") == 1 || keys.isEmpty()) {
                    keys.add(new ArrayList<>());
                }
                keys.get(keys.size() - 1).add(lower(rows.getString("FKCOLUMN_NAME")));
            }
        }
        return Set.copyOf(keys);
    }

    static String lower(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
