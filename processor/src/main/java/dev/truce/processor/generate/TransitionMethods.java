package dev.truce.processor.generate;

import dev.truce.processor.model.Lifecycle;
import dev.truce.processor.model.Transition;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The methods of one transition. They compare constants: no ordinal is compiled in, since the enum may live in another module and
 * grow, and what is not declared is refused, {@code null} too.
 */
final class TransitionMethods {
    private final GuardDraft guard;
    private final String state;
    /** All that have one name: one action that leads to different states, depending on where it starts. */
    private final List<Transition> transitions = new ArrayList<>();
    /** The states from which one of them starts. */
    private final Set<String> from = new LinkedHashSet<>();

    private boolean isSound = true;

    private TransitionMethods(GuardDraft guard, Lifecycle lifecycle, String state, String name) {
        this.guard = guard;
        this.state = state;
        for (Transition transition : lifecycle.transitions()) {
            if (transition.name().equals(name)) {
                transitions.add(transition);
                from.addAll(transition.from());
                isSound &= isSound(lifecycle, transition);
            }
        }
    }

    /** Adds the methods of every transition of a lifecycle whose table is the constant. */
    static void addTo(GuardDraft guard, Lifecycle lifecycle, String state, @Nullable String table) {
        for (String name : lifecycle.transitionNames()) {
            new TransitionMethods(guard, lifecycle, state, name).add(name, table);
        }
    }

    /** Whether all that it says exists. */
    static boolean isSound(Lifecycle lifecycle, Transition transition) {
        for (String name : transition.from()) {
            if (!lifecycle.hasState(name)) {
                return false;
            }
        }
        return lifecycle.hasState(transition.to());
    }

    private void add(String name, @Nullable String table) {
        String method = Names.identifier(transitions.get(0).method());
        String fired;
        String asked;
        if (table == null || !isSound) {
            addBrokenRule(table);
            fired = asked = guard.broken();
        } else {
            String rule = guard.constant(
                    transitions.get(0).constant(), ruleType(), table + ".transition(" + StringLiteral.of(name) + ")");
            fired = next() + "throw " + rule + ".refusedFrom(current);";
            asked = "return " + isOneOf(from) + ";";
        }
        guard.add(guard.method(method)
                .javadoc("Returns the state after " + Javadoc.escaped(name) + ".\n\n@throws "
                        + guard.name(RuntimeTypes.CONFLICT_EXCEPTION) + " if {@code current} is " + neither()
                        + " (409)")
                .returns(state)
                .parameter(state, LifecycleMethods.CURRENT)
                .body(fired));
        guard.add(guard.method("can" + Names.capitalized(method))
                .javadoc("Whether " + Javadoc.escaped(name) + " is legal in a state.")
                .returns("boolean")
                .parameter(state, LifecycleMethods.CURRENT)
                .body(asked));
    }

    /** A rule of states that are no enum has no type. */
    private void addBrokenRule(@Nullable String table) {
        if (table != null) {
            guard.brokenConstant(transitions.get(0).constant(), ruleType());
        }
    }

    private String ruleType() {
        return guard.name(RuntimeTypes.TRANSITION_RULE) + "<" + state + ">";
    }

    private String neither() {
        List<String> names = new ArrayList<>();
        for (String name : from) {
            names.add(Javadoc.escaped(name));
        }
        return switch (names.size()) {
            case 0 -> "any";
            case 1 -> "not " + names.get(0);
            case 2 -> "neither " + names.get(0) + " nor " + names.get(1);
            default -> "none of " + String.join(", ", names);
        };
    }

    private String next() {
        StringBuilder code = new StringBuilder();
        for (Transition transition : transitions) {
            if (!transition.from().isEmpty()) {
                code.append("if (")
                        .append(isOneOf(new LinkedHashSet<>(transition.from())))
                        .append(") {\n    return ");
                code.append(state).append('.').append(transition.to()).append(";\n}\n");
            }
        }
        return code.toString();
    }

    private String isOneOf(Collection<String> states) {
        if (states.isEmpty()) {
            return "false";
        }
        StringBuilder code = new StringBuilder();
        for (String name : states) {
            code.append(code.isEmpty() ? "current == " : " || current == ")
                    .append(state)
                    .append('.')
                    .append(name);
        }
        return code.toString();
    }
}
