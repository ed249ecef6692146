package billing.subscription;

import static billing.subscription.SubscriptionState.ACTIVE;
import static billing.subscription.SubscriptionState.CANCELLED;
import static billing.subscription.SubscriptionState.PAUSED;
import static billing.subscription.SubscriptionState.TRIAL;

import dev.truce.ProblemOverride;
import dev.truce.StateTransitions;
import java.util.UUID;

/** Without a version: its state alone is compared and set. */
public class Subscription {
    private UUID id;
    private String plan;

    @StateTransitions(
            initial = {"TRIAL", "ACTIVE"},
            terminal = "CANCELLED",
            illegalTransition =
                    @ProblemOverride(code = "SUBSCRIPTION_NOT_READY", detail = "A subscription that is {current_state} cannot do that."))
    @Step(name = "activate", from = TRIAL, to = ACTIVE)
    @Step(name = "pause", from = ACTIVE, to = PAUSED)
    @Step(name = "resume", from = PAUSED, to = ACTIVE)
    @Step(name = "cancel", from = {TRIAL, ACTIVE, PAUSED}, to = CANCELLED)
    private SubscriptionState state;

    public UUID getId() {
        return id;
    }

    public String getPlan() {
        return plan;
    }

    public SubscriptionState getState() {
        return state;
    }
}
