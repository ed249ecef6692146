package users;

import dev.truce.runtime.MissingReference;
import dev.truce.runtime.MissingReferenceRule;
import dev.truce.runtime.RefusalRule;
import dev.truce.runtime.Refused;
import dev.truce.runtime.ResourceContract;
import javax.annotation.processing.Generated;

/** Checks the rules of {@link Subscription}. Its constants are these rules. */
@Generated("dev.truce.processor.GuardProcessor")
final class SubscriptionGuard {
    public static final MissingReferenceRule MISSING_USER = MissingReferenceRule.of(SubscriptionProblem.MISSING_USER,
            "userId")
            .withJsonName("user_id")
            .withColumn("user_id")
            .withParentTable("users")
            .withConstraintNames("fk_subscription_user");

    public static final MissingReferenceRule MISSING_PLAN = MissingReferenceRule.of(SubscriptionProblem.MISSING_PLAN,
            "plan");

    public static final RefusalRule EXPIRED = RefusalRule.of(SubscriptionProblem.EXPIRED);

    /** Describes {@link Subscription} to integrations. */
    public static final ResourceContract<Subscription> CONTRACT = new Contract();

    private SubscriptionGuard() {}

    /** Returns the conflict of a subscription that refers to a user which does not exist. */
    public static MissingReference missingUser() {
        return MISSING_USER.missing();
    }

    /** Returns the conflict of a subscription that refers to a plan which does not exist. */
    public static MissingReference missingPlan() {
        return MISSING_PLAN.missing();
    }

    /** Returns the conflict EXPIRED: Subscription has expired. */
    public static Refused expired() {
        return EXPIRED.refused();
    }

    /** The type of {@link #CONTRACT}. Public for {@code ServiceLoader}. */
    public static final class Contract extends ResourceContract<Subscription> {
        public Contract() {
            super(Subscription.class, "subscription", SubscriptionProblem.values(), null, null,
                    MISSING_USER, MISSING_PLAN);
            table("subscriptions");
        }
    }
}
