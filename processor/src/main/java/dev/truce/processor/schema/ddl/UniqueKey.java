package dev.truce.processor.schema.ddl;

import dev.truce.processor.schema.sql.Identifier;
import dev.truce.processor.schema.sql.SqlPlace;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A primary key, unique constraint or unique index.
 *
 * @param name its name; empty where the database chooses one that is not known
 * @param kind the kind of key
 * @param parts its columns and expressions
 * @param condition the condition of a partial index
 * @param place the statement that declares it
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

    /** Returns the key without one of its columns. */
    UniqueKey withoutColumn(String column) {
        return with(parts.stream().filter(part -> !part.column().equals(column)).toList());
    }

    UniqueKey withRenamedColumn(Identifier from, Identifier to) {
        return with(parts.stream().map(part -> part.renamed(from, to)).toList()).with(condition.renamed(from, to));
    }

    public boolean isPrimary() {
        return kind == Kind.PRIMARY;
    }

    public boolean hasExpression() {
        return parts.stream().anyMatch(KeyPart::isExpression);
    }

    /** Returns its columns; an expression has none. */
    public Set<String> columns() {
        return parts.stream().map(KeyPart::column).filter(key -> !key.isEmpty()).collect(Collectors.toSet());
    }

    /** Returns the text that names it in findings: its name, or else its columns. */
    public String label() {
        return name.key().isEmpty() ? "UNIQUE (" + list() + ")" : name.shown();
    }

    public String list() {
        return parts.stream().map(KeyPart::text).collect(Collectors.joining(", "));
    }
}
