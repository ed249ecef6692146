package dev.truce.jdbc.idempotency;

import dev.truce.jdbc.Dialect;
import dev.truce.jdbc.match.FoundTable;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/** Compares the table of a database with the statement that creates it. */
final class TableCheck {
    private static final List<String> COLUMNS =
            List.of("id", "fingerprint", "token", "lease_until", "expires_at", "status", "answer");

    private TableCheck() {}

    static List<String> run(Connection connection, String table, Dialect dialect) throws SQLException {
        String script = "META-INF/truce/idempotency/" + dialect.name().toLowerCase(Locale.ROOT) + ".sql";
        FoundTable found = FoundTable.find(connection, table);
        if (found == null) {
            return List.of("The database has no table '" + table + "' for idempotency keys; copy " + script
                    + " of truce-jdbc into a migration");
        }
        List<String> findings = new ArrayList<>();
        Set<String> columns = columns(connection, found);
        for (String column : COLUMNS) {
            if (!columns.contains(column)) {
                findings.add(
                        "'" + table + "' has no column " + column + "; compare it with " + script + " of truce-jdbc");
            }
        }
        if (!key(connection, found).equals(Set.of("id"))) {
            findings.add("The primary key of '" + table
                    + "' is not id, so one key can be executed several times; run ALTER TABLE " + table
                    + " ADD PRIMARY KEY (id)");
        }
        return findings;
    }

    private static Set<String> columns(Connection connection, FoundTable table) throws SQLException {
        DatabaseMetaData metadata = connection.getMetaData();
        return names(table, metadata.getColumns(connection.getCatalog(), table.schema(), table.name(), null));
    }

    private static Set<String> key(Connection connection, FoundTable table) throws SQLException {
        DatabaseMetaData metadata = connection.getMetaData();
        return names(table, metadata.getPrimaryKeys(connection.getCatalog(), table.schema(), table.name()));
    }

    /** A name with wildcards matches other tables as well, whose rows are left out. */
    private static Set<String> names(FoundTable table, ResultSet rows) throws SQLException {
        Set<String> names = new TreeSet<>();
        try (rows) {
            while (rows.next()) {
                if (table.name().equals(rows.getString("TABLE_NAME"))) {
                    names.add(rows.getString("COLUMN_NAME").toLowerCase(Locale.ROOT));
                }
            }
        }
        return names;
    }
}
