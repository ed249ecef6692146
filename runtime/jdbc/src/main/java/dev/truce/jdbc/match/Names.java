package dev.truce.jdbc.match;

import dev.truce.jdbc.name.NameScanner;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Compares names as databases do that fold their case. */
public final class Names {

    private Names() {}

    /** A declared name as it is compared: without schema and quotes, in lower case. */
    static String fold(String declared) {
        return foldPlain(NameScanner.simple(declared));
    }

    /** A name that a driver gave, as it is compared. */
    static String foldPlain(String told) {
        return told.toLowerCase(Locale.ROOT);
    }

    /** A declared name in snake case, as naming strategies make it: {@code startsAt} is {@code starts_at}. */
    public static String snake(String declared) {
        String words = declared.replaceAll("(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])", "_");
        return words.equals(declared) ? declared : words.toLowerCase(Locale.ROOT);
    }

    /** The ways in which a database may call what is declared: as it is, and in snake case. */
    static List<String> variants(String declared) {
        String simple = NameScanner.simple(declared);
        return Stream.of(simple, snake(simple)).distinct().toList();
    }

    /** Whether a name that a driver gave is the declared one, or its snake case. */
    public static boolean isSame(String told, String declared) {
        return variants(declared).stream().anyMatch(told::equalsIgnoreCase);
    }
}
