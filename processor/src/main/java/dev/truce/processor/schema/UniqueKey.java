package dev.truce.processor.schema;

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
record UniqueKey(Identifier name, Kind kind, List<KeyPart> parts, Condition condition, SqlPlace place) {

    /** The kinds. */
    enum Kind {
        PRIMARY,
        CONSTRAINT,
        INDEX,
        /** PostgreSQL's {@code EXCLUDE}. */
        EXCLUSION
    }

    UniqueKey {
        parts = List.copyOf(parts);
    }

    UniqueKey renamed(Identifier to) {
        return new UniqueKey(to, kind, parts, condition, place);
    }

    UniqueKey with(List<KeyPart> others) {
        return new UniqueKey(name, kind, others, condition, place);
    }

    UniqueKey with(Condition other) {
        return new UniqueKey(name, kind, parts, other, place);
    }

    boolean isPrimary() {
        return kind == Kind.PRIMARY;
    }

    boolean hasExpression() {
        return parts.stream().anyMatch(KeyPart::isExpression);
    }

    /** The columns it is on; an expression has none. */
    Set<String> columns() {
        return parts.stream().map(KeyPart::column).filter(key -> !key.isEmpty()).collect(Collectors.toSet());
    }

    /** As a finding names it: by its name, else by its columns. */
    String label() {
        return name.key().isEmpty() ? "UNIQUE (" + list() + ")" : name.shown();
    }

    String list() {
        return parts.stream().map(KeyPart::text).collect(Collectors.joining(", "));
    }
}
