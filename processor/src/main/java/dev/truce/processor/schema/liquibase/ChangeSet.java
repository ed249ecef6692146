package dev.truce.processor.schema.liquibase;

import dev.truce.processor.schema.ddl.Migration;
import dev.truce.processor.schema.ddl.Migrator;
import dev.truce.processor.schema.sql.Certainty;
import dev.truce.processor.schema.sql.Database;
import dev.truce.processor.schema.sql.Dialect;
import dev.truce.processor.schema.sql.SqlFile;
import dev.truce.processor.schema.sql.SqlLexer;
import dev.truce.processor.schema.sql.SqlToken;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * A changeset.
 *
 * @param file the name of its file in findings
 * @param element its content
 * @param placeholders the properties of all changelogs
 * @param included whether the changelog that holds it is read
 */
record ChangeSet(String file, Element element, Placeholders placeholders, Certainty included) implements Migration {

    /** Returns its place before or after the changesets without {@code runOrder}. */
    int order() {
        return switch (element.get("runOrder").toLowerCase(Locale.ROOT)) {
            case "first" -> -1;
            case "last" -> 1;
            default -> 0;
        };
    }

    @Override
    public Stream<SqlToken> sql() {
        return databases().isEmpty()
                ? element.children("sql")
                        .filter(sql -> sql.get("dbms").isEmpty())
                        .flatMap(sql -> SqlLexer.read(new SqlFile(file, sql.text()), Dialect.OTHER).stream())
                : Stream.empty();
    }

    @Override
    public Set<String> databases() {
        Set<String> names = new TreeSet<>();
        for (String name : element.get("dbms").split(",", -1)) {
            if (!name.isBlank() && !name.contains("!")) {
                names.add(Database.canonical(name));
            }
        }
        names.removeAll(Set.of("all", "none"));
        return names;
    }

    @Override
    public void applyTo(Migrator migrator) {
        Certainty runs = included.and(Conditions.of(element, migrator.database(), migrator.schema()));
        if (runs == Certainty.NO) {
            return;
        }
        Element resolved = element.mapped(text -> placeholders.resolve(text, migrator.database()));
        ModifySql modification = ModifySql.of(resolved, migrator.database());
        for (Element change : resolved.children()) {
            Certainty own = runs.and(migrator.database().matches(change.get("dbms")));
            new Change(file, change, modification, migrator).apply(own);
        }
    }
}
