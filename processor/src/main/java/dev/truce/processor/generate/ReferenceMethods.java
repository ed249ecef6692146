package dev.truce.processor.generate;

import com.palantir.javapoet.CodeBlock;
import dev.truce.processor.model.ReferenceRule;
import java.util.List;

/** The factories of conflicts with what still refers to the resource. */
final class ReferenceMethods {
    private ReferenceMethods() {}

    static void addTo(GuardDraft guard) {
        for (ReferenceRule reference : guard.resource().references()) {
            String name = guard.constraint(
                    ProblemWriter.constant(reference.problem()), RuntimeTypes.REFERENCE_RULE, rule(guard, reference));
            guard.add(GuardDraft.method(reference.method())
                    .addJavadoc(
                            "Returns the conflict of deleting the $L while some $L refers to it.\n",
                            guard.words(),
                            Sources.javadoc(reference.referrer().replace('-', ' ')))
                    .returns(RuntimeTypes.REFERENCED)
                    .addStatement("return $L.referenced()", name));
        }
    }

    private static CodeBlock rule(GuardDraft guard, ReferenceRule reference) {
        return new RuleCode(RuntimeTypes.REFERENCE_RULE)
                .argument(guard.problem(reference.problem()))
                .strings(List.of(reference.referrer()))
                .callWith("withTable", reference.table().isEmpty() ? List.of() : List.of(reference.table()))
                .callWith("withConstraintNames", reference.constraintNames())
                .build();
    }
}
