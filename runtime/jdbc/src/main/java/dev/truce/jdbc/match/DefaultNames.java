package dev.truce.jdbc.match;

import dev.truce.jdbc.name.NameScanner;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** The names that databases and Hibernate give to a constraint that has none, where they tell its table and columns apart from others. */
final class DefaultNames {

    private static final int POSTGRESQL_LIMIT = 63;

    private DefaultNames() {}

    /**
     * The names of a unique constraint or index.
     *
     * @param orders the columns in the orders in which the constraint may have them
     * @return the names as they are compared
     */
    static Set<String> unique(String table, Collection<List<String>> orders) {
        Set<String> names = new TreeSet<>();
        for (String tableName : Names.variants(table)) {
            for (List<String> columns : orders) {
                List<String> plain = columns.stream().map(NameScanner::simple).toList();
                names.add(postgreSql(tableName, plain, "key"));
                names.add(postgreSql(tableName, plain, "idx"));
                String hash = hibernateHash(tableName, plain);
                names.add("UK" + hash);
                names.add("UK_" + hash);
            }
        }
        return folded(names);
    }

    /** The names of a primary key. */
    static Set<String> primaryKey(String table) {
        Set<String> names = new TreeSet<>();
        Names.variants(table).forEach(name -> names.add(postgreSql(name, List.of(), "pkey")));
        return folded(names);
    }

    private static Set<String> folded(Set<String> names) {
        Set<String> folded = new TreeSet<>();
        names.forEach(name -> folded.add(Names.foldPlain(name)));
        return folded;
    }

    /** PostgreSQL's {@code makeObjectName}: the longer of table and columns is cut until all fits, never within a character. */
    private static String postgreSql(String table, List<String> columns, String label) {
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
        List<String> parts = new ArrayList<>(List.of(cut(table, tableBytes)));
        if (!columns.isEmpty()) {
            parts.add(cut(joined, columnBytes));
        }
        parts.add(label);
        return String.join("_", parts);
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

    /** What Hibernate's implicit naming makes of table and columns, whatever their order. */
    private static String hibernateHash(String table, List<String> columns) {
        StringBuilder text = new StringBuilder("table`" + table + "`");
        columns.stream()
                .sorted()
                .forEach(column -> text.append("column`").append(column).append('`'));
        try {
            byte[] digest =
                    MessageDigest.getInstance("MD5").digest(text.toString().getBytes(StandardCharsets.UTF_8));
            return new BigInteger(1, digest).toString(35);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has MD5", e);
        }
    }
}
