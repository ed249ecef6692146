package dev.truce.processor.schema.ddl;

import dev.truce.processor.schema.sql.Identifier;
import dev.truce.processor.schema.sql.SqlPlace;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What makes rows unique.
 *
 * @param name its name; empty where the database's choice cannot be known
 * @param kind what it is
 * @param parts what it is on
 * @param condition the condition under which it holds
 * @param place where it was declared
 */
public record UniqueKey(Identifier name, Kind kind, List<KeyPart> parts, Condition condition, SqlPlace place) {

    /** The kinds. */
    public enum Kind {
        PRIMARY,
        CONSTRAINT,
        INDEX,
        /** PostgreSQL's {@code EXCLUDE}. */
        EXCLUSION
    }

    public UniqueKey {
        parts = List.copyOf(parts);
    }

    UniqueKey renamed(Identifier to) {
        return new UniqueKey(to, kind, parts, condition, place);
    }

    public UniqueKey with(List<KeyPart> others) {
        return new UniqueKey(name, kind, others, condition, place);
    }

    public UniqueKey with(Condition other) {
        return new UniqueKey(name, kind, parts, other, place);
    }

    public boolean isPrimary() {
        return kind == Kind.PRIMARY;
    }

    public boolean hasExpression() {
        return parts.stream().anyMatch(KeyPart::isExpression);
    }

    /** The columns it is on; an expression has none. */
    public Set<String> columns() {
        return parts.stream().map(KeyPart::column).filter(key -> !key.isEmpty()).collect(Collectors.toSet());
    }

    /** As a finding names it: by its name, else by its columns. */
    public String label() {
        return name.key().isEmpty() ? "UNIQUE (" + list() + ")" : name.shown();
    }

    public String list() {
        return parts.stream().map(KeyPart::text).collect(Collectors.joining(", "));
    }
}
