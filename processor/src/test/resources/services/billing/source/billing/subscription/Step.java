package billing.subscription;

import dev.truce.TypedTransition;
import java.lang.annotation.Repeatable;

@TypedTransition
@Repeatable(Step.List.class)
@interface Step {
    String name();

    SubscriptionState[] from();

    SubscriptionState to();

    @interface List {
        Step[] value();
    }
}
