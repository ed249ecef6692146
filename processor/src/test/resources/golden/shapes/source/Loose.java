import dev.truce.StateTransitions;
import dev.truce.Transition;
import dev.truce.Unique;
import dev.truce.Versioned;

/** In the unnamed package. */
public class Loose {
    public enum Status {
        OPEN,
        CLOSED
    }

    @Unique
    public String name;

    @Versioned
    public int version;

    @StateTransitions(
            initial = "OPEN",
            terminal = "CLOSED",
            value = @Transition(name = "close", from = "OPEN", to = "CLOSED"))
    public Status status;
}
