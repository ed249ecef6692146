package dev.truce.processor.openapi;

import dev.truce.processor.model.Lifecycle;
import dev.truce.processor.model.State;
import dev.truce.processor.model.Transition;
import java.util.Locale;
import java.util.Set;

/** A lifecycle as a state diagram of Mermaid. */
public final class StateDiagram {

    /** Words that begin a statement of their own in Mermaid. */
    private static final Set<String> KEYWORDS = Set.of(
            "state",
            "end",
            "note",
            "direction",
            "class",
            "classdef",
            "style",
            "click",
            "default",
            "as",
            "hide",
            "scale");

    private final Lifecycle lifecycle;
    private final StringBuilder out = new StringBuilder("stateDiagram-v2\n");

    private StateDiagram(Lifecycle lifecycle) {
        this.lifecycle = lifecycle;
    }

    /** The lines of the diagram, each with a line feed. */
    public static String of(Lifecycle lifecycle) {
        StateDiagram diagram = new StateDiagram(lifecycle);
        diagram.aliases();
        for (String state : lifecycle.initial()) {
            diagram.line("[*] --> " + diagram.id(state));
        }
        for (Transition transition : lifecycle.transitions()) {
            diagram.transition(transition);
        }
        for (String state : lifecycle.terminal()) {
            diagram.line(diagram.id(state) + " --> [*]");
        }
        return diagram.out.toString();
    }

    private void aliases() {
        for (State state : lifecycle.states()) {
            if (!isIdentifier(state.wireName())) {
                line("state \"" + state.wireName().replaceAll("[\"\\p{Cntrl}]", " ") + "\" as " + id(state.name()));
            }
        }
    }

    private void transition(Transition transition) {
        for (String from : transition.from()) {
            line(id(from) + " --> " + id(transition.to()) + " : " + transition.name());
        }
    }

    /** The wire name, or where Mermaid would not read it as a state, the state's place in the enum. */
    private String id(String state) {
        String wireName = lifecycle.wireName(state);
        if (isIdentifier(wireName)) {
            return wireName;
        }
        for (int i = 0; i < lifecycle.states().size(); i++) {
            if (lifecycle.states().get(i).name().equals(state)) {
                return "s" + i;
            }
        }
        return "unknown";
    }

    private static boolean isIdentifier(String text) {
        return Names.isIdentifier(text) && !KEYWORDS.contains(text.toLowerCase(Locale.ROOT));
    }

    private void line(String text) {
        out.append("    ").append(text).append('\n');
    }
}
