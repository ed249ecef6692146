package ways;

import dev.truce.StateTransitions;
import dev.truce.Transition;
import dev.truce.Versioned;

/** States that no class could be named after. */
record Odd(
        @Versioned long version,
        @StateTransitions(initial = "_1", typestate = true, cyclic = true, value = {
            @Transition(name = "stay", from = "_1", to = "_1"),
            @Transition(name = "next", from = "_1", to = "__"),
            @Transition(name = "next", from = "__", to = "_1"),
        })
        States states) {

    enum States {
        _1,
        __
    }
}
