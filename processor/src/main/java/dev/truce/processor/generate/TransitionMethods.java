package dev.truce.processor.generate;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.truce.processor.model.Lifecycle;
import dev.truce.processor.model.Transition;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The methods of one transition. They compare constants: no ordinal is compiled in, since the enum may live in another module and
 * grow, and what is not declared is refused, {@code null} too.
 */
final class TransitionMethods {
    private final GuardDraft guard;
    private final Lifecycle lifecycle;
    private final TypeName state;
    private final ParameterSpec current;
    /** All that have one name: one action that leads to different states, depending on where it starts. */
    private final List<Transition> transitions;

    private TransitionMethods(GuardDraft guard, Lifecycle lifecycle, TypeName state, String name) {
        this.guard = guard;
        this.lifecycle = lifecycle;
        this.state = state;
        this.current = guard.nullableParameter(state, "current");
        this.transitions = lifecycle.transitions().stream()
                .filter(transition -> transition.name().equals(name))
                .toList();
    }

    /** Adds the methods of every transition of a lifecycle whose table is the constant. */
    static void addTo(GuardDraft guard, Lifecycle lifecycle, TypeName state, @Nullable String table) {
        for (String name : lifecycle.transitionNames()) {
            new TransitionMethods(guard, lifecycle, state, name).add(name, table);
        }
    }

    /** Whether all that it says exists. */
    static boolean isSound(Lifecycle lifecycle, Transition transition) {
        return lifecycle.hasState(transition.to()) && transition.from().stream().allMatch(lifecycle::hasState);
    }

    private void add(String name, @Nullable String table) {
        String method = Names.identifier(transitions.get(0).method());
        String can = "can" + Names.capitalized(method);
        MethodSpec.Builder fire = GuardDraft.method(method)
                .addJavadoc("Returns the state after $L.\n\n", Sources.javadoc(name))
                .addJavadoc("@throws $T if {@code current} is $L (409)\n", RuntimeTypes.CONFLICT_EXCEPTION, neither())
                .addParameter(current)
                .returns(state);
        MethodSpec.Builder question = GuardDraft.method(can)
                .addJavadoc("Whether $L is legal in a state.\n", Sources.javadoc(name))
                .addParameter(current)
                .returns(boolean.class);
        MethodSpec.Builder conflict = GuardDraft.method(method + "Conflict")
                .addJavadoc("Returns what {@code $L} throws, {@code null} where it passes.\n", method)
                .addParameter(current)
                .returns(guard.nullable(RuntimeTypes.ILLEGAL_TRANSITION));
        if (table == null || !transitions.stream().allMatch(transition -> isSound(lifecycle, transition))) {
            guard.add(fire.addCode(guard.broken()));
            guard.add(question.addCode(guard.broken()));
            guard.add(conflict.addCode(guard.broken()));
            return;
        }
        String rule = guard.constant(
                Names.constant(method),
                ParameterizedTypeName.get(RuntimeTypes.TRANSITION_RULE, state),
                CodeBlock.of("$L.transition($L)", table, Sources.string(name)));
        guard.add(fire.addCode(next()).addStatement("throw $L.refusedFrom(current)", rule));
        guard.add(question.addStatement("return $L", isOneOf(allFrom())));
        guard.add(conflict.addStatement("return $L(current) ? null : $L.conflictFrom(current)", can, rule));
    }

    private List<String> allFrom() {
        return transitions.stream()
                .flatMap(transition -> transition.from().stream())
                .distinct()
                .toList();
    }

    private String neither() {
        List<String> from = allFrom().stream().map(Sources::javadoc).toList();
        return switch (from.size()) {
            case 0 -> "any";
            case 1 -> "not " + from.get(0);
            case 2 -> "neither " + from.get(0) + " nor " + from.get(1);
            default -> "none of " + String.join(", ", from);
        };
    }

    private CodeBlock next() {
        CodeBlock.Builder code = CodeBlock.builder();
        for (Transition transition : transitions) {
            if (!transition.from().isEmpty()) {
                code.beginControlFlow("if ($L)", isOneOf(transition.from()))
                        .addStatement("return $T.$L", state, transition.to())
                        .endControlFlow();
            }
        }
        return code.build();
    }

    private CodeBlock isOneOf(List<String> states) {
        if (states.isEmpty()) {
            return CodeBlock.of("false");
        }
        return CodeBlock.join(
                states.stream()
                        .distinct()
                        .map(name -> CodeBlock.of("current == $T.$L", state, name))
                        .toList(),
                "$W|| ");
    }
}
