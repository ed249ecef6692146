package dev.truce.processor.generate;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.truce.processor.model.Lifecycle;
import dev.truce.processor.model.Transition;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The constant of one transition's rule, and the method that delegates to it. Whether it is legal, the rule itself says. */
final class TransitionMethods {
    /** The number of states up to which a comment names them. */
    private static final int NAMED_STATES = 8;

    private final Guard guard;
    private final TypeName state;
    /** All transitions of one name: one action that leads to different states, depending on where it starts. */
    private final List<Transition> transitions = new ArrayList<>();
    /** The states from which one of them starts. */
    private final Set<String> from = new LinkedHashSet<>();

    private final String member;
    private boolean isSound = true;

    private TransitionMethods(Guard guard, Lifecycle lifecycle, TypeName state, Set<String> states, String name) {
        this.guard = guard;
        this.state = state;
        this.member = lifecycle.member();
        for (Transition transition : lifecycle.transitions()) {
            if (transition.name().equals(name)) {
                transitions.add(transition);
                from.addAll(transition.from());
                isSound &= isSound(states, transition);
            }
        }
    }

    /** Adds the methods of every transition of a lifecycle whose table is the constant. */
    static void addTo(Guard guard, Lifecycle lifecycle, TypeName state, Set<String> states, @Nullable String table) {
        for (String name : lifecycle.transitionNames()) {
            new TransitionMethods(guard, lifecycle, state, states, name).add(name, table);
        }
    }

    /** Whether all states that it names exist. */
    static boolean isSound(Set<String> states, Transition transition) {
        return states.contains(transition.to()) && states.containsAll(transition.from());
    }

    private void add(String name, @Nullable String table) {
        MethodSpec.Builder fire = Guard.method(transitions.get(0).method())
                .addJavadoc("Returns the state after $L. Throws a 409 $L.\n", Javadoc.escaped(name), unlessLegal())
                .returns(state)
                .addParameter(state, LifecycleMethods.CURRENT);
        if (table == null || !isSound) {
            addBrokenRule(table);
            fire.addCode(guard.broken());
        } else {
            String rule = guard.constant(
                    transitions.get(0).constant(),
                    ruleType(),
                    CodeBlock.of("$L.transition($L)", table, Sources.string(name)));
            fire.addStatement("return $L.fire(current)", rule);
        }
        guard.addWithResource(fire.build(), member);
    }

    /** Adds no constant if the states are not an enum: the rule would have no type. */
    private void addBrokenRule(@Nullable String table) {
        if (table != null) {
            guard.brokenConstant(transitions.get(0).constant(), ruleType());
        }
    }

    private TypeName ruleType() {
        return ParameterizedTypeName.get(TypeNames.TRANSITION_RULE, state);
    }

    private String unlessLegal() {
        List<String> names = from.stream().map(Javadoc::escaped).toList();
        return switch (names.size()) {
            case 0 -> "in every state";
            case 1, 2 -> "unless the state is " + String.join(" or ", names);
            default ->
                names.size() <= NAMED_STATES
                        ? "unless the state is one of " + String.join(", ", names)
                        : "unless the state is one of the " + names.size() + " that the rule names";
        };
    }
}
