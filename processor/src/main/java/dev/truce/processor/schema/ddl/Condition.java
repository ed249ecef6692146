package dev.truce.processor.schema.ddl;

import dev.truce.processor.schema.sql.Identifier;
import dev.truce.processor.schema.sql.Words;
import java.util.Collection;
import java.util.List;

/**
 * The condition of a partial index.
 *
 * @param text as written, for findings; empty for none
 * @param conjuncts its parts in one form for all spellings, sorted
 */
public record Condition(String text, List<String> conjuncts) {

    static final Condition NONE = new Condition("", List.of());

    public Condition {
        conjuncts = List.copyOf(conjuncts);
    }

    /** Without what is no condition: rows with a {@code NULL} among these columns are never duplicates. */
    public Condition without(Collection<String> columns) {
        List<String> left = conjuncts.stream()
                .filter(conjunct -> columns.stream().noneMatch(column -> conjunct.equals(column + " is not null")))
                .toList();
        return new Condition(left.isEmpty() ? "" : text, left);
    }

    public boolean isSame(Condition other) {
        return conjuncts.equals(other.conjuncts);
    }

    boolean mentions(String column) {
        return conjuncts.stream()
                .anyMatch(conjunct -> Words.of(column).matcher(conjunct).find());
    }

    Condition renamed(Identifier from, Identifier to) {
        return new Condition(
                Words.replace(text, from.key(), to.key()),
                conjuncts.stream()
                        .map(conjunct -> Words.replace(conjunct, from.key(), to.key()))
                        .sorted()
                        .toList());
    }
}
