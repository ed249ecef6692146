package dev.truce.processor.schema.ddl;

import dev.truce.processor.schema.sql.Identifier;
import dev.truce.runtime.vocabulary.ConstraintNames;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** The names that a constraint has where nobody gave it one. */
final class GivenNames {
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
        String name = ConstraintNames.postgreSql(table.name().name().key(), columns, label);
        for (int number = 1; taken.contains(name); number++) {
            name = ConstraintNames.postgreSql(table.name().name().key(), columns, label + number);
        }
        return Identifier.of(name);
    }
}
