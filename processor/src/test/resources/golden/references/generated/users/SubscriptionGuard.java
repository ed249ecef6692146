package users;

import dev.truce.runtime.RefusalRule;
import dev.truce.runtime.Refused;
import dev.truce.runtime.ResourceContract;
import javax.annotation.processing.Generated;

/** Checks the rules of {@link Subscription}. Its constants are these rules. */
@Generated("dev.truce.processor.GuardProcessor")
final class SubscriptionGuard {
    public static final RefusalRule EXPIRED = RefusalRule.of(SubscriptionProblem.EXPIRED);

    /** Describes {@link Subscription} to integrations. */
    public static final ResourceContract<Subscription> CONTRACT = new Contract();

    private SubscriptionGuard() {}

    /** Returns the conflict EXPIRED: Subscription has expired. */
    public static Refused expired() {
        return EXPIRED.refused();
    }

    /** The type of {@link #CONTRACT}. */
    public static final class Contract extends ResourceContract<Subscription> {
        /** For {@code ServiceLoader}; use {@link #CONTRACT}. */
        public Contract() {
            super(Subscription.class, "subscription", SubscriptionProblem.values(), null, null);
            table("subscriptions");
        }
    }
}
