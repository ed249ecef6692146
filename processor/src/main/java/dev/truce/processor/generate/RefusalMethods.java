package dev.truce.processor.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import dev.truce.processor.model.RefusalRule;

/** The factories of the service's own conflicts. */
final class RefusalMethods {
    private RefusalMethods() {}

    static void addTo(GuardDraft guard) {
        for (RefusalRule refusal : guard.resource().refusals()) {
            String name = guard.constant(
                    ProblemWriter.constant(refusal.problem()), RuntimeTypes.REFUSAL_RULE, rule(guard, refusal));
            MethodSpec.Builder method = GuardDraft.method(refusal.method())
                    .addJavadoc(
                            "Returns the conflict $L: $L.\n",
                            Sources.javadoc(refusal.problem().code()),
                            Sources.javadoc(refusal.problem().title()))
                    .returns(RuntimeTypes.REFUSED);
            Parameters parameters = new Parameters(name);
            refusal.members()
                    .forEach(member -> method.addParameter(
                            guard.nullableParameter(ClassName.OBJECT, parameters.add(Names.camelCase(member)))));
            guard.add(method.addStatement("return $L.refused($L)", name, parameters.arguments()));
        }
    }

    private static CodeBlock rule(GuardDraft guard, RefusalRule refusal) {
        return new RuleCode(RuntimeTypes.REFUSAL_RULE)
                .argument(guard.problem(refusal.problem()))
                .strings(refusal.members())
                .build();
    }
}
