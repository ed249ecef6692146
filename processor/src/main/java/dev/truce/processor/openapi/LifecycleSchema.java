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
                                + ", and how it changes from one to another.\n\n```mermaid\n"
                                + StateDiagram.of(lifecycle) + "```")
                .put("x-truce-lifecycle", extension(lifecycle));
    }

    private static Mapping extension(Lifecycle lifecycle) {
        List<Node> transitions = new ArrayList<>();
        for (Transition transition : lifecycle.transitions()) {
            transitions.add(new Mapping()
                    .put("name", transition.name())
                    .put("from", wireNames(lifecycle, transition.from()))
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

    private static Sequence wireNames(Lifecycle lifecycle, List<String> states) {
        return Sequence.ofStrings(LifecycleProblems.wireNames(lifecycle, states));
    }
}
