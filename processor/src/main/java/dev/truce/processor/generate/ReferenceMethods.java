package dev.truce.processor.generate;

import dev.truce.processor.model.ReferenceRule;
import java.util.List;

/** The factory of conflicts with what still refers to the resource. */
final class ReferenceMethods {
    private ReferenceMethods() {}

    static void addTo(GuardDraft guard, ReferenceRule reference) {
        String type = guard.name(RuntimeTypes.REFERENCE_RULE);
        String rule = new RuleCode(type)
                .argument(guard.problem(reference.problem()))
                .strings(List.of(reference.referrer()))
                .callWith("withTable", reference.table().isEmpty() ? List.of() : List.of(reference.table()))
                .callWith("withConstraintNames", reference.constraintNames())
                .build();
        String constant = guard.constraint(ProblemWriter.constant(reference.problem()), type, rule);
        guard.add(guard.method(reference.method())
                .javadoc("Returns the conflict of deleting the " + guard.words() + " while some "
                        + Javadoc.words(reference.referrer()) + " refers to it.")
                .returns(guard.name(RuntimeTypes.REFERENCED))
                .body("return " + constant + ".referenced();"));
    }
}
