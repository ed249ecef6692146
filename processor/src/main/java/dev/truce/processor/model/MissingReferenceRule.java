package dev.truce.processor.model;

import java.util.List;

/**
 * A member that refers to another resource, which must exist.
 *
 * @param member the member's Java name
 * @param jsonName the member's name on the wire
 * @param column its column
 * @param parent the name of what it refers to
 * @param table the table of that; empty where it is not known
 * @param many whether the member holds several others, whose foreign key is elsewhere
 * @param constraintNames the declared names of the foreign key
 * @param problem what it leads to
 * @param method the guard's factory, such as {@code missingCustomer}
 * @param location the annotation
 */
public record MissingReferenceRule(
        String member,
        String jsonName,
        String column,
        String parent,
        String table,
        boolean many,
        List<String> constraintNames,
        ProblemSpec problem,
        String method,
        SourceLocation location) {

    public MissingReferenceRule {
        constraintNames = List.copyOf(constraintNames);
    }
}
