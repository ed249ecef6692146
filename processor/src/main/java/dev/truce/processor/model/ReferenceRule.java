package dev.truce.processor.model;

import java.util.List;

/**
 * Another resource that refers to this one and so keeps it from being deleted.
 *
 * @param referrer the other's name on the wire
 * @param table its table; empty where it is not known
 * @param constraintNames the declared names of the foreign key
 * @param problem what it leads to
 * @param method the guard's factory, such as {@code referencedBySubscription}
 * @param location the annotation
 */
public record ReferenceRule(
        String referrer,
        String table,
        List<String> constraintNames,
        ProblemSpec problem,
        String method,
        SourceLocation location) {

    public ReferenceRule {
        constraintNames = List.copyOf(constraintNames);
    }
}
