package users;

import dev.truce.Resolution;
import dev.truce.runtime.Conflict;
import dev.truce.runtime.ProblemDefinition;
import dev.truce.runtime.ProblemStyle;
import dev.truce.runtime.ProblemType;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** The problem types of {@link Subscription}. */
@Generated("dev.truce.processor.GuardProcessor")
enum SubscriptionProblem implements ProblemType {
    /** MISSING_SUBSCRIPTION_USER, 422: User of the subscription does not exist. */
    MISSING_USER(
            "/problems/subscription/missing-user",
            "MISSING_SUBSCRIPTION_USER",
            422,
            "User of the subscription does not exist",
            Resolution.CHANGE_VALUE,
            "The user that the subscription refers to does not exist or was deleted. Change {field} and send the request again."),

    /** NO_SUCH_PLAN, 409: Plan is not offered. */
    MISSING_PLAN(
            "/problems/subscription/missing-plan",
            "NO_SUCH_PLAN",
            409,
            "Plan is not offered",
            Resolution.CHANGE_VALUE,
            "The plan that the subscription refers to does not exist or was deleted. Change {field} and send the request again."),

    /** EXPIRED, 409: Subscription has expired. */
    EXPIRED(
            "/problems/subscription/expired",
            "EXPIRED",
            409,
            "Subscription has expired",
            Resolution.NOT_RETRYABLE,
            "Subscription has expired");

    private final ProblemDefinition definition;

    SubscriptionProblem(String uri, String code, int status, String title, Resolution resolution,
            String detail) {
        this.definition = ProblemDefinition.of(
                ProblemStyle.DEFAULT, "subscription", uri, code, status, title, resolution, detail);
    }

    @Override
    public ProblemDefinition definition() {
        return definition;
    }

    /** Returns the problem type of a conflict, {@code null} if it belongs to another resource. */
    public static @Nullable SubscriptionProblem of(Conflict conflict) {
        return conflict.type() instanceof SubscriptionProblem problem ? problem : null;
    }
}
