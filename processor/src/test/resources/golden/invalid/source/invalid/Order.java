package invalid;

import dev.truce.Refusal;
import dev.truce.StateTransitions;
import dev.truce.Transition;
import dev.truce.Unique;
import dev.truce.Versioned;
import java.util.Date;

@Unique(fields = "numbr")
@Unique(fields = {"number", "yeer"})
@Refusal(code = "not a code", title = "Not a code", members = {"amount", "class", "amount"})
@Refusal(code = "TWICE", title = "Once")
@Refusal(code = "TWICE", title = "Twice")
public class Order {
    String number;

    @Versioned
    Date version;

    @StateTransitions(
            initial = "PENDIN",
            terminal = {"SHIPPED", "GONE"},
            deletable = {"SHIPPED", "GONE"},
            value = {
                @Transition(name = "ship", from = "PENDING", to = "SHIPED"),
                @Transition(name = "bill", from = {"PENDING", "PAYD"}, to = "BILLED"),
                @Transition(name = "send it!", from = "BILLED", to = "SHIPPED"),
            })
    Status status;

    public enum Status {
        PENDING,
        BILLED,
        SHIPPED
    }
}
