package dev.truce.processor.model;

import dev.truce.Disclosure;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A uniqueness that a resource declares.
 *
 * @param fields the names of the members, as written; a name that no member has is a finding, not an exception
 * @param scope members or columns that belong to the constraint only
 * @param where the condition of a partial index; empty for none
 * @param constraintNames the declared names of the database's constraint, or JPA's
 * @param jpaFields the columns that a JPA constraint of the same name lists, where they disagree; else {@code null}
 * @param mergedId the {@code @Id} under which a repository's save overwrites a row in place of refusing it; else {@code null}
 * @param ignoreCase whether case makes no difference
 * @param disclosure how much the problem may tell
 * @param problem what it leads to
 * @param method the guard's factory, such as {@code duplicateNumber}
 * @param location the annotation
 */
public record UniqueRule(
        List<String> fields,
        List<String> scope,
        String where,
        List<String> constraintNames,
        @Nullable List<String> jpaFields,
        @Nullable SourceLocation mergedId,
        boolean ignoreCase,
        Disclosure disclosure,
        ProblemSpec problem,
        String method,
        SourceLocation location) {

    public UniqueRule {
        fields = List.copyOf(fields);
        scope = List.copyOf(scope);
        constraintNames = List.copyOf(constraintNames);
        jpaFields = jpaFields == null ? null : List.copyOf(jpaFields);
    }
}
