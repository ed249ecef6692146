package shop;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.truce.ProblemOverride;
import dev.truce.StateTransitions;
import dev.truce.Transition;

/** What the order does not show: several targets of one name, wire names, words of Java, deletable states, a text of its own. */
public class Parcel {

    public enum State {
        @JsonProperty("new")
        NEW,
        IN_TRANSIT,
        AT_COUNTER,
        @JsonProperty("handed-over")
        HANDED_OVER,
        SENT_BACK,
        LOST
    }

    @StateTransitions(
            initial = {"NEW", "AT_COUNTER"},
            terminal = {"HANDED_OVER", "SENT_BACK", "LOST"},
            deletable = {"SENT_BACK", "LOST"},
            illegalTransition = @ProblemOverride(code = "PARCEL_STATE", detail = "Not from {current_state}"),
            value = {
                @Transition(name = "send", from = "NEW", to = "IN_TRANSIT"),
                @Transition(name = "drop", from = "IN_TRANSIT", to = "AT_COUNTER"),
                @Transition(name = "hand-over", from = {"AT_COUNTER", "IN_TRANSIT"}, to = "HANDED_OVER"),
                @Transition(name = "return", from = "NEW", to = "SENT_BACK"),
                @Transition(name = "return", from = {"IN_TRANSIT", "AT_COUNTER"}, to = "LOST"),
                @Transition(name = "lose", from = Transition.ANY, to = "LOST", method = "writeOff"),
            })
    private State state = State.NEW;

    public State getState() {
        return state;
    }
}
