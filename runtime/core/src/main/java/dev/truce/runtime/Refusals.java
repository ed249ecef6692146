package dev.truce.runtime;

import dev.truce.runtime.vocabulary.FormText;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The conflicts of illegal changes, with texts for the forms that the template of a transition does not fit. */
final class Refusals<S extends Enum<S>> {

    private final ProblemType type;
    private final States<S> states;
    private final Arcs<S> arcs;
    private final List<List<String>> allowed;
    /** By current and requested state, made when needed; racy on purpose, since the conflicts are immutable. */
    private final @Nullable IllegalTransition[] @Nullable [] changes;

    Refusals(ProblemType type, States<S> states, Arcs<S> arcs, List<List<String>> allowed) {
        this.type = type;
        this.states = states;
        this.arcs = arcs;
        this.allowed = allowed;
        this.changes = new IllegalTransition[states.count() + 1][];
    }

    IllegalTransition ofTransition(String transition, @Nullable S current, List<String> allowedFrom) {
        String text =
                current != null ? null : FormText.withoutState(type.resource(), transition, States.join(allowedFrom));
        List<String> path = arcs.path(current, arcs.sources(transition));
        return new IllegalTransition(
                type, states.wireNameOrNull(current), transition, null, allowed(current), allowedFrom, path, text);
    }

    /** The same conflict every time. */
    IllegalTransition ofChange(@Nullable S current, @Nullable S requested) {
        @Nullable IllegalTransition[] row = changes[states.index(current)];
        if (row == null) {
            row = new IllegalTransition[states.count() + 1];
            changes[states.index(current)] = row;
        }
        IllegalTransition conflict = row[states.index(requested)];
        if (conflict == null) {
            conflict = newChange(current, requested);
            row[states.index(requested)] = conflict;
        }
        return conflict;
    }

    private IllegalTransition newChange(@Nullable S current, @Nullable S requested) {
        String from = states.wireNameOrNull(current);
        String to = states.wireNameOrNull(requested);
        List<String> allowedFrom = states.wireNames(arcs.sourcesOf(requested));
        String text = FormText.change(type.resource(), nameOf(from), nameOf(to), States.join(allowed(current)));
        List<String> path = arcs.path(current, arcs.sourcesOf(requested));
        return new IllegalTransition(type, from, null, to, allowed(current), allowedFrom, path, text);
    }

    IllegalTransition ofInitial(@Nullable S requested, List<String> initial) {
        String to = states.wireNameOrNull(requested);
        String text = FormText.initial(type.resource(), nameOf(to), States.join(initial));
        return new IllegalTransition(type, null, null, to, List.of(), List.of(), List.of(), text);
    }

    private List<String> allowed(@Nullable S current) {
        return allowed.get(states.index(current));
    }

    private static String nameOf(@Nullable String state) {
        return state == null ? "" : state;
    }
}
