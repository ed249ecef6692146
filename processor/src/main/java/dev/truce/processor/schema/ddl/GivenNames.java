package dev.truce.processor.schema.ddl;

import dev.truce.processor.schema.sql.Identifier;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** The names that a constraint has where nobody gave it one. */
public final class GivenNames {
    private static final int LIMIT = 63;
    private static final Identifier UNKNOWN = new Identifier("", "");

    private GivenNames() {}

    /** The name that the database chooses when the constraint is made; empty where it cannot be known. */
    static Identifier choose(Schema schema, Table table, List<String> columns, String label) {
        return switch (schema.dialect()) {
            case POSTGRESQL -> free(schema, table, columns, label);
            case MYSQL -> mySql(table, columns, label);
            default -> UNKNOWN;
        };
    }

    /** MySQL calls an index by its first column, and a foreign key by its table; of checks MariaDB has another opinion. */
    private static Identifier mySql(Table table, List<String> columns, String label) {
        if (label.equals("fkey")) {
            String stem = table.name().name().key() + "_ibfk_";
            long last = table.foreignKeys().stream()
                    .map(foreign -> foreign.name().key())
                    .filter(name -> name.matches(Pattern.quote(stem) + "\\d{1,9}"))
                    .mapToLong(name -> Long.parseLong(name.substring(stem.length())))
                    .max()
                    .orElse(0);
            return Identifier.of(stem + (last + 1));
        }
        if (label.equals("check") || columns.isEmpty()) {
            return columns.isEmpty() && label.equals("pkey") ? Identifier.of("PRIMARY") : UNKNOWN;
        }
        List<String> taken =
                table.uniques().stream().map(key -> key.name().key()).toList();
        String name = columns.get(0);
        for (int number = 2; taken.contains(name); number++) {
            name = columns.get(0) + "_" + number;
        }
        return Identifier.of(name);
    }

    private static Identifier free(Schema schema, Table table, List<String> columns, String label) {
        Set<String> taken = new TreeSet<>();
        for (Table other : schema.tables()) {
            other.uniques().forEach(key -> taken.add(key.name().key()));
        }
        table.checks().forEach(check -> taken.add(check.name().key()));
        table.foreignKeys().forEach(foreign -> taken.add(foreign.name().key()));
        String name = postgreSql(table.name().name().key(), columns, label);
        for (int number = 1; taken.contains(name); number++) {
            name = postgreSql(table.name().name().key(), columns, label + number);
        }
        return Identifier.of(name);
    }

    /** The names by which a rule is known without being told, whatever the database. */
    public static Set<String> of(String table, Collection<List<String>> orders) {
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

    /** PostgreSQL's {@code makeObjectName}: the longer of table and columns is cut until all fits. */
    public static String postgreSql(String table, List<String> columns, String label) {
        String joined = cut(String.join("_", columns), LIMIT);
        int available = LIMIT - label.length() - 1 - (columns.isEmpty() ? 0 : 1);
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

    /** What Hibernate's naming makes of table and columns, whatever their order. */
    private static String hibernate(String table, List<String> columns) {
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
