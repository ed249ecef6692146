package dev.truce.processor.openapi;

import dev.truce.processor.model.Lifecycle;
import dev.truce.processor.model.Resource;
import dev.truce.processor.model.State;
import dev.truce.processor.model.Transition;
import dev.truce.processor.openapi.document.Mapping;
import dev.truce.processor.openapi.document.Node;
import dev.truce.processor.openapi.document.Sequence;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The schema of a lifecycle's states, which also tells people and tools the transitions. */
final class LifecycleSchema {

    /** Mermaid draws no longer text unless it is told to. */
    private static final int LONGEST_DIAGRAM = 50_000;

    private static final int SHORTEST_LINE = 10;
    /** How many states a {@code *} may stand for before it stays one. */
    private static final int MOST_LISTED = 100;

    private LifecycleSchema() {}

    /** The name of the component: not that of the enum, which the user's document may have already. */
    static String name(Resource resource) {
        return Names.pascal(resource.name()) + "Lifecycle";
    }

    static Mapping of(Resource resource, Lifecycle lifecycle) {
        Set<String> states = new LinkedHashSet<>();
        for (State state : lifecycle.states()) {
            states.add(state.wireName());
        }
        return Schemas.oneOfStrings(states)
                .put(
                        "description",
                        "The states of the " + Names.words(resource.name())
                                + ", and how it changes from one to another." + diagram(lifecycle))
                .put("x-truce-lifecycle", extension(lifecycle));
    }

    /** Returns the diagram, or nothing where it would be too long to be drawn. */
    private static String diagram(Lifecycle lifecycle) {
        int lines = lifecycle.transitions().stream()
                .mapToInt(transition -> transition.from().size())
                .sum();
        String diagram = lines > LONGEST_DIAGRAM / SHORTEST_LINE ? "" : StateDiagram.of(lifecycle);
        return diagram.isEmpty() || diagram.length() > LONGEST_DIAGRAM ? "" : "\n\n```mermaid\n" + diagram + "```";
    }

    private static Mapping extension(Lifecycle lifecycle) {
        List<Node> transitions = new ArrayList<>();
        for (Transition transition : lifecycle.transitions()) {
            transitions.add(new Mapping()
                    .put("name", transition.name())
                    .put("from", from(lifecycle, transition))
                    .put("to", lifecycle.wireName(transition.to())));
        }
        Mapping extension = new Mapping()
                .put("initial", wireNames(lifecycle, lifecycle.initial()))
                .put("terminal", wireNames(lifecycle, lifecycle.terminal()));
        if (lifecycle.notDeletable() != null) {
            extension.put("deletable", wireNames(lifecycle, lifecycle.deletable()));
        }
        return extension.put("transitions", new Sequence(transitions));
    }

    private static Sequence from(Lifecycle lifecycle, Transition transition) {
        return transition.any() && transition.from().size() > MOST_LISTED
                ? Sequence.ofStrings(List.of(dev.truce.Transition.ANY))
                : wireNames(lifecycle, transition.from());
    }

    private static Sequence wireNames(Lifecycle lifecycle, List<String> states) {
        return Sequence.ofStrings(LifecycleProblems.wireNames(lifecycle, states));
    }
}
