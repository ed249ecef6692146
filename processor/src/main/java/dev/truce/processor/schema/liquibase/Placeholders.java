package dev.truce.processor.schema.liquibase;

import dev.truce.processor.schema.sql.Certainty;
import dev.truce.processor.schema.sql.Database;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The properties of changelogs, which replace {@code ${name}}. The first value that applies counts. */
final class Placeholders {
    private static final Pattern USE = Pattern.compile("\\$\\{\\s*([^${}\\s]+)\\s*\\}");

    private final List<Element> properties = new ArrayList<>();

    void add(Element property) {
        properties.add(property);
    }

    /** Replaces the placeholders whose value is certain. */
    String resolve(String text, Database database) {
        return text.contains("${")
                ? USE.matcher(text)
                        .replaceAll(use -> Matcher.quoteReplacement(value(use.group(1), use.group(), database)))
                : text;
    }

    private String value(String name, String otherwise, Database database) {
        Set<String> possible = new LinkedHashSet<>();
        for (Element property : properties) {
            Certainty applies = property.get("name").equals(name) ? applies(property, database) : Certainty.NO;
            if (applies != Certainty.NO) {
                possible.add(property.get("value"));
            }
            if (applies == Certainty.YES) {
                break;
            }
        }
        @Nullable String only = possible.size() == 1 ? possible.iterator().next() : null;
        return only == null ? otherwise : only;
    }

    private static Certainty applies(Element property, Database database) {
        return database.matches(property.get("dbms")).and(Conditions.contexts(property));
    }
}
