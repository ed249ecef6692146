package dev.truce.runtime;

import dev.truce.runtime.vocabulary.ProblemText;
import org.jspecify.annotations.Nullable;

/** A problem type that belongs to no resource: the same in every API, under the API's own base. */
final class RuntimeProblem implements ProblemType {

    private final ProblemDefinition definition;

    RuntimeProblem(ProblemStyle style, ProblemText text) {
        this.definition = ProblemDefinition.of(
                style,
                "",
                style.base() + "/" + text.slug(),
                text.code(),
                text.kind().status(),
                text.title(),
                text.resolution(),
                text.detail());
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
