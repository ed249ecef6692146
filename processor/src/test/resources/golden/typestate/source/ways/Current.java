package ways;

import dev.truce.StateTransitions;
import dev.truce.Transition;
import dev.truce.Versioned;

/** Names that the generated code has for something else. */
record Current(
        @Versioned String version,
        @StateTransitions(initial = "R", typestate = true, cyclic = true, value = {
            @Transition(name = "current", from = "R", to = "OBJECT"),
            @Transition(name = "version", from = "OBJECT", to = "CURRENT"),
            @Transition(name = "notify", from = "CURRENT", to = "CURRENT_LIFECYCLE"),
            @Transition(name = "fold", from = "CURRENT_LIFECYCLE", to = "NEW"),
            @Transition(name = "of", from = "NEW", to = "IN_TRANSIT"),
            @Transition(name = "in", from = "IN_TRANSIT", to = "InTransit"),
            @Transition(name = "next", from = "InTransit", to = "VIEW"),
            @Transition(name = "next", from = "VIEW", to = "Function"),
            @Transition(name = "next", from = "Function", to = "R"),
        })
        States states) {

    enum States {
        R,
        OBJECT,
        CURRENT,
        CURRENT_LIFECYCLE,
        NEW,
        IN_TRANSIT,
        InTransit,
        VIEW,
        Function
    }
}
