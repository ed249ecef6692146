package invalid;

import dev.truce.StateTransitions;
import dev.truce.Transition;
import dev.truce.Versioned;

public class NoEnum {
    @Versioned
    private long secret;

    @StateTransitions(
            initial = "OPEN",
            terminal = "CLOSED",
            deletable = "CLOSED",
            value = @Transition(name = "close", from = "OPEN", to = "CLOSED"))
    String status;
}
