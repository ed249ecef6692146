package dev.truce.processor.schema.sql;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * The database for which migrations are read.
 *
 * @param names its possible names in Liquibase's spelling; empty for any
 * @param dialect its dialect
 */
public record Database(Set<String> names, Dialect dialect) {
    public static final Database UNKNOWN = new Database(Set.of(), Dialect.OTHER);

    private static final Map<String, String> ALIASES = Map.ofEntries(
            Map.entry("postgres", "postgresql"),
            Map.entry("pgsql", "postgresql"),
            Map.entry("postgresql", "postgresql"),
            Map.entry("cockroachdb", "cockroachdb"),
            Map.entry("mysql", "mysql"),
            Map.entry("mariadb", "mariadb"),
            Map.entry("mssql", "mssql"),
            Map.entry("sqlserver", "mssql"),
            Map.entry("oracle", "oracle"),
            Map.entry("h2", "h2"),
            Map.entry("hsqldb", "hsqldb"),
            Map.entry("hsql", "hsqldb"),
            Map.entry("sqlite", "sqlite"),
            Map.entry("db2", "db2"),
            Map.entry("derby", "derby"));

    public Database {
        names = Set.copyOf(names);
    }

    /** Whether a word names a database, such as {@code postgresql}. */
    public static boolean isName(String word) {
        return ALIASES.containsKey(word.toLowerCase(Locale.ROOT));
    }

    /** Returns all words that name a database, in the order of the alphabet. */
    public static Set<String> words() {
        return new TreeSet<>(ALIASES.keySet());
    }

    /** Returns Liquibase's name for a database. */
    public static String canonical(String name) {
        String lower = name.strip().toLowerCase(Locale.ROOT);
        return ALIASES.getOrDefault(lower, lower);
    }

    /** Returns the database of a name, or the unknown one for an empty name. */
    public static Database named(String name) {
        if (name.isEmpty()) {
            return UNKNOWN;
        }
        String canonical = canonical(name);
        Dialect dialect = switch (canonical) {
            case "postgresql", "cockroachdb" -> Dialect.POSTGRESQL;
            case "mysql", "mariadb" -> Dialect.MYSQL;
            case "mssql" -> Dialect.SQL_SERVER;
            default -> Dialect.OTHER;
        };
        return new Database(Set.of(canonical), dialect);
    }

    /** Returns the databases that speak a dialect. */
    public static Database speaking(Dialect dialect) {
        return switch (dialect) {
            case POSTGRESQL -> new Database(Set.of("postgresql"), dialect);
            case MYSQL -> new Database(Set.of("mysql", "mariadb"), dialect);
            case SQL_SERVER -> new Database(Set.of("mssql"), dialect);
            case OTHER -> UNKNOWN;
        };
    }

    /**
     * Evaluates Liquibase's {@code dbms}.
     *
     * @param list names with commas, such as {@code h2, postgresql} or {@code !oracle}
     */
    public Certainty matches(String list) {
        List<String> filters = List.of(list.toLowerCase(Locale.ROOT).strip().split("\\s*,\\s*")).stream()
                .filter(Predicate.not(String::isEmpty))
                .toList();
        if (filters.isEmpty() || filters.contains("all")) {
            return Certainty.YES;
        }
        if (filters.contains("none")) {
            return Certainty.NO;
        }
        Set<Certainty> seen = new TreeSet<>();
        names.forEach(name -> seen.add(Certainty.of(matches(filters, name))));
        return seen.size() == 1 ? seen.iterator().next() : Certainty.MAYBE;
    }

    private static boolean matches(List<String> filters, String name) {
        boolean excludes = filters.stream().allMatch(filter -> filter.startsWith("!"));
        boolean excluded = filters.stream()
                .anyMatch(filter ->
                        filter.startsWith("!") && canonical(filter.substring(1)).equals(name));
        boolean included = filters.stream().anyMatch(filter -> canonical(filter).equals(name));
        return !excluded && (excludes || included);
    }
}
