package dev.truce.runtime;

import dev.truce.Resolution;
import org.jspecify.annotations.Nullable;

/** A problem type that belongs to no resource: the same in every API, under the API's own base. */
final class RuntimeProblem implements ProblemType {

    private final ProblemDefinition definition;

    private RuntimeProblem(ProblemDefinition definition) {
        this.definition = definition;
    }

    static RuntimeProblem malformedPrecondition(ProblemStyle style) {
        return new RuntimeProblem(ProblemDefinition.of(
                style,
                "",
                style.base() + "/malformed-precondition",
                "MALFORMED_PRECONDITION",
                400,
                "Malformed precondition",
                Resolution.CHANGE_VALUE,
                "{header} must be * or a list of entity tags in double quotes, such as \"5\"."));
    }

    static RuntimeProblem collision(ProblemStyle style) {
        return new RuntimeProblem(ProblemDefinition.of(
                style,
                "",
                style.base() + "/collision",
                "COLLISION",
                409,
                "Collision with a concurrent request",
                Resolution.RETRY_LATER,
                "A concurrent request won. Send the request again."));
    }

    @Override
    public ProblemDefinition definition() {
        return definition;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof RuntimeProblem problem
                && problem.code().equals(code())
                && problem.definition.style().equals(definition.style());
    }

    @Override
    public int hashCode() {
        return uri().hashCode();
    }

    @Override
    public String toString() {
        return code();
    }
}
