import dev.truce.StateTransitions;
import dev.truce.Transition;

/** Without a package there are no qualified names. */
public record Loose(
        @StateTransitions(initial = "LOOSE", terminal = "LOOSE_STATUS", typestate = true,
                value = @Transition(name = "tie", from = "LOOSE", to = "LOOSE_STATUS"))
        LooseStatus status) {}
