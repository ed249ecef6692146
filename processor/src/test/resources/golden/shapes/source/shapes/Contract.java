package shapes;

import dev.truce.StateTransitions;
import dev.truce.Transition;
import dev.truce.Versioned;

/** Its name is that of a class in its guard, and of its transitions those of the guard's constants. */
public class Contract {
    enum Lifecycle {
        DRAFT,
        SIGNED,
        ENDED
    }

    @Versioned
    String version;

    @StateTransitions(
            initial = "DRAFT",
            terminal = "ENDED",
            value = {
                @Transition(name = "contract", from = "DRAFT", to = "SIGNED"),
                @Transition(name = "lifecycle", from = "SIGNED", to = "ENDED"),
            })
    Lifecycle lifecycle;
}
