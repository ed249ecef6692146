package dev.truce.processor.model;

import java.util.List;

/**
 * A conflict of the service's own.
 *
 * @param members the problem's extension members
 * @param problem what it leads to
 * @param method the guard's factory, such as {@code insufficientStock}
 * @param location the annotation
 */
public record RefusalRule(List<String> members, ProblemSpec problem, String method, SourceLocation location) {

    public RefusalRule {
        members = List.copyOf(members);
    }
}
