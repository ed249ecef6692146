package dev.truce.jdbc.match;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A table of a database, as the database spells it.
 *
 * @param schema its schema; {@code null} where there is none
 * @param name its name
 * @param isView whether it is not a table but a view or the like
 */
public record FoundTable(@Nullable String schema, String name, boolean isView) {

    /**
     * Finds a table, whatever the case of its name.
     *
     * @param declared the declared name, with its schema where needed
     * @return the table; {@code null} if there is none
     * @throws SQLException if the database cannot be asked
     */
    public static @Nullable FoundTable find(Connection connection, String declared) throws SQLException {
        TableName declaredName = TableName.of(declared);
        String schema = declaredName.schema() == null ? connection.getSchema() : declaredName.schema();
        List<@Nullable String> schemas = new ArrayList<>();
        if (schema == null) {
            schemas.add(null);
        } else {
            schemas.addAll(spellings(schema));
        }
        for (String name : spellings(declaredName.name())) {
            for (String schemaName : schemas) {
                FoundTable found = find(connection, schemaName, name);
                if (found != null) {
                    return found;
                }
            }
        }
        return null;
    }

    private static @Nullable FoundTable find(Connection connection, @Nullable String schema, String table)
            throws SQLException {
        DatabaseMetaData metadata = connection.getMetaData();
        String escape = metadata.getSearchStringEscape();
        try (ResultSet tables =
                metadata.getTables(connection.getCatalog(), escaped(schema, escape), escaped(table, escape), null)) {
            if (!tables.next()) {
                return null;
            }
            String type = tables.getString("TABLE_TYPE");
            return new FoundTable(
                    schema,
                    table,
                    type != null && !type.toUpperCase(Locale.ROOT).contains("TABLE"));
        }
    }

    /** Returns a name in the form of a pattern. */
    private static @Nullable String escaped(@Nullable String name, String escape) {
        return name == null ? null : name.replace("_", escape + "_").replace("%", escape + "%");
    }

    private static Set<String> spellings(String declared) {
        Set<String> spellings = new LinkedHashSet<>();
        for (String name : Names.variants(declared)) {
            spellings.add(name);
            spellings.add(name.toUpperCase(Locale.ROOT));
            spellings.add(name.toLowerCase(Locale.ROOT));
        }
        return spellings;
    }
}
