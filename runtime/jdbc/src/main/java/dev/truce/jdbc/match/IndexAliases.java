package dev.truce.jdbc.match;

import dev.truce.jdbc.violation.Readers;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Other names of an index in a database's errors: PostgreSQL names the partition's index, Db2 a number. */
final class IndexAliases {

    private static final String POSTGRESQL = """
            SELECT i.relname, part.relname
            FROM pg_index x
            JOIN pg_class i ON i.oid = x.indexrelid
            JOIN pg_class t ON t.oid = x.indrelid
            JOIN pg_namespace n ON n.oid = t.relnamespace
            CROSS JOIN LATERAL pg_partition_tree(i.oid) tree
            JOIN pg_class part ON part.oid = tree.relid
            WHERE i.relkind = 'I' AND n.nspname = ? AND t.relname = ?""";

    private static final String DB2 = "SELECT INDNAME, IID FROM SYSCAT.INDEXES WHERE TABSCHEMA = ? AND TABNAME = ?";

    private IndexAliases() {}

    /** The aliases by the name of the index. */
    static Map<String, Set<String>> read(Connection connection, @Nullable String schema, String table)
            throws SQLException {
        String product = connection.getMetaData().getDatabaseProductName();
        if (schema == null || product == null) {
            return Map.of();
        }
        if (product.equals("PostgreSQL")) {
            return query(connection, POSTGRESQL, schema, table, UnaryOperator.identity());
        }
        return product.startsWith("DB2") ? query(connection, DB2, schema, table, Readers::db2IndexName) : Map.of();
    }

    private static Map<String, Set<String>> query(
            Connection connection, String sql, String schema, String table, UnaryOperator<String> alias)
            throws SQLException {
        Map<String, Set<String>> aliases = new TreeMap<>();
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(1, schema);
            statement.setString(2, table);
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    aliases.computeIfAbsent(rows.getString(1).strip(), name -> new TreeSet<>())
                            .add(alias.apply(rows.getString(2)));
                }
            }
        }
        return aliases;
    }
}
