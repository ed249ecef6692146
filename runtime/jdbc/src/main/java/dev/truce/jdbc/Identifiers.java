package dev.truce.jdbc;

import dev.truce.jdbc.name.NameScanner;
import dev.truce.jdbc.name.NameScanner.Part;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Quotes names as a database wants them. Where a quoted name is another name than the same without quotes, because the database
 * folds its case, only those are quoted that cannot stand without: names that are declared in quotes, hold unusual characters, or
 * are reserved.
 */
final class Identifiers {

    private static final Pattern SIMPLE = Pattern.compile("[A-Za-z_][A-Za-z0-9_]*");

    private final char open;
    private final char close;
    private final boolean foldsCase;
    private final Set<String> reserved;

    private Identifiers(char open, char close, boolean foldsCase, Set<String> reserved) {
        this.open = open;
        this.close = close;
        this.foldsCase = foldsCase;
        this.reserved = reserved;
    }

    static Identifiers of(Dialect dialect) {
        return switch (dialect) {
            case MYSQL, MARIADB -> new Identifiers('`', '`', false, Set.of());
            case SQL_SERVER -> new Identifiers('[', ']', false, Set.of());
            case SQLITE -> new Identifiers('"', '"', false, Set.of());
            case POSTGRESQL, H2, ORACLE, DB2 -> new Identifiers('"', '"', true, ReservedWords.of(dialect));
        };
    }

    /** A column. */
    String quote(String declared) {
        List<Part> parts = NameScanner.parts(declared);
        return quote(parts.size() == 1 ? parts.get(0) : new Part(declared, true));
    }

    /** A table or type, with its schema where it has one. */
    String quoteQualified(String declared) {
        return NameScanner.parts(declared).stream().map(this::quote).collect(Collectors.joining("."));
    }

    private String quote(Part part) {
        String name = part.text();
        boolean canStandBare = foldsCase
                && !part.isQuoted()
                && SIMPLE.matcher(name).matches()
                && !reserved.contains(name.toUpperCase(Locale.ROOT));
        return canStandBare ? name : open + name.replace(String.valueOf(close), "" + close + close) + close;
    }
}
