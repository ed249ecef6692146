package shop;

import dev.truce.StateTransitions;
import dev.truce.Transition;
import dev.truce.Versioned;
import lombok.Builder;
import lombok.Value;

@Builder(toBuilder = true)
@Value
public class Built {
    @Versioned
    long version;

    @StateTransitions(
            initial = "OPEN",
            terminal = "SHUT",
            typestate = true,
            value = @Transition(name = "shut", from = "OPEN", to = "SHUT"))
    Status status;
}
