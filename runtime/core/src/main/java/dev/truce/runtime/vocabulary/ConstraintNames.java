package dev.truce.runtime.vocabulary;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The names that databases and Hibernate give to a constraint that has none. */
public final class ConstraintNames {

    private static final int POSTGRESQL_LIMIT = 63;

    private ConstraintNames() {}

    /**
     * Returns the names by which a unique constraint or index is known although nobody named it, whatever the database.
     *
     * @param table the table's name, without schema and quotes
     * @param orders the columns, in each order in which the constraint may have them
     * @return the names, in lower case where the database or Hibernate chooses the case
     */
    public static Set<String> unique(String table, Collection<List<String>> orders) {
        Set<String> names = new TreeSet<>();
        for (List<String> columns : orders) {
            names.add(postgreSql(table, columns, "key"));
            names.add(postgreSql(table, columns, "idx"));
            String hash = hibernate(table, columns);
            names.add("uk" + hash);
            names.add("uk_" + hash);
        }
        return names;
    }

    /**
     * Returns the names by which a foreign key is known although nobody named it, where the database does not number them.
     *
     * @param table the table that has the foreign key, without schema and quotes
     * @param column its column
     * @param parent the table that it refers to; {@code null} where it is not known
     * @return the names, in lower case where the database chooses the case
     */
    public static Set<String> foreignKey(String table, String column, @Nullable String parent) {
        Set<String> names = new TreeSet<>();
        names.add(postgreSql(table, List.of(column), "fkey"));
        if (parent != null) {
            names.add("FK" + hash("table`" + table + "`references`" + parent + "`column`" + column + "`"));
        }
        return names;
    }

    /**
     * Returns the name of a table's primary key in PostgreSQL.
     *
     * @param table the table's name, without schema and quotes
     * @return the name
     */
    public static String primaryKey(String table) {
        return postgreSql(table, List.of(), "pkey");
    }

    /**
     * Returns PostgreSQL's name, as {@code makeObjectName} makes it: the longer of table and columns is cut until all fits into 63
     * bytes, never within a character.
     *
     * @param table the table's name, without schema and quotes
     * @param columns the columns; empty for a primary key
     * @param label what the constraint is, such as {@code key}
     * @return the name
     */
    public static String postgreSql(String table, List<String> columns, String label) {
        String joined = cut(String.join("_", columns), POSTGRESQL_LIMIT);
        int available = POSTGRESQL_LIMIT - label.length() - 1 - (columns.isEmpty() ? 0 : 1);
        int tableBytes = bytes(table);
        int columnBytes = bytes(joined);
        while (tableBytes + columnBytes > available) {
            if (tableBytes > columnBytes) {
                tableBytes--;
            } else {
                columnBytes--;
            }
        }
        String middle = columns.isEmpty() ? "" : cut(joined, columnBytes) + "_";
        return cut(table, tableBytes) + "_" + middle + label;
    }

    private static int bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }

    private static String cut(String text, int limit) {
        int end = text.length();
        while (bytes(text.substring(0, end)) > limit) {
            end = text.offsetByCodePoints(end, -1);
        }
        return text.substring(0, end);
    }

    /** Returns the hash that Hibernate's implicit naming makes of table and columns, whatever the order of the columns. */
    private static String hibernate(String table, List<String> columns) {
        StringBuilder text = new StringBuilder("table`" + table + "`");
        columns.stream()
                .sorted()
                .forEach(column -> text.append("column`").append(column).append('`'));
        return hash(text.toString());
    }

    private static String hash(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("MD5").digest(text.getBytes(StandardCharsets.UTF_8));
            return new BigInteger(1, digest).toString(35);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has MD5", e);
        }
    }
}
