package users;

import dev.truce.Resolution;
import dev.truce.runtime.Conflict;
import dev.truce.runtime.ProblemDefinition;
import dev.truce.runtime.ProblemStyle;
import dev.truce.runtime.ProblemType;
import dev.truce.runtime.generated.StandardProblem;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** The problem types of {@link User}. */
@Generated("dev.truce.processor.GuardProcessor")
public enum UserProblem implements ProblemType {
    /** DUPLICATE_USER_EMAIL, 409: Email already taken. */
    DUPLICATE_EMAIL(
            "/problems/user/duplicate-email",
            "DUPLICATE_USER_EMAIL",
            409,
            "Email already taken",
            Resolution.CHANGE_VALUE,
            "Use a different e-mail or log in",
            true),

    /** USER_REFERENCED_BY_SUBSCRIPTION, 409: User is in use. */
    REFERENCED_BY_SUBSCRIPTION(StandardProblem.referencedBy("subscription")),

    /** USER_REFERENCED_BY_AUDIT_ENTRY, 409: User is in use. */
    REFERENCED_BY_AUDIT_ENTRY(StandardProblem.referencedBy("audit-entry")),

    /** CREDIT_LIMIT, 409: Credit limit reached. */
    CREDIT_LIMIT(
            "/problems/user/credit-limit",
            "CREDIT_LIMIT",
            409,
            "Credit limit reached",
            Resolution.NOT_RETRYABLE,
            "{credit_limit} is less than {total}",
            true),

    /** ACCOUNT_LOCKED, 423: Account is locked. */
    ACCOUNT_LOCKED(
            "/problems/user/account-locked",
            "ACCOUNT_LOCKED",
            423,
            "Account is locked",
            Resolution.RETRY_LATER,
            "Account is locked",
            false),

    /**
     * TOO_MANY, 409: Zu viele &#64;deprecated &#42;&#47; &#92;u002a &#60;b&#62; &#123;&#64;link x&#125; \u2013 \u00fcber.
     */
    TOO_MANY(
            "/problems/user/too-many",
            "TOO_MANY",
            409,
            "Zu viele @deprecated */ \\u002a <b> {@link x} \u2013 \u00fcber",
            Resolution.NOT_RETRYABLE,
            "Zu viele @deprecated */ \\u002a <b> {@link x} \u2013 \u00fcber",
            false);

    private final ProblemDefinition definition;

    UserProblem(StandardProblem standard) {
        this.definition = standard.of(ProblemStyle.DEFAULT, "user");
    }

    UserProblem(String uri, String code, int status, String title, Resolution resolution,
            String detail, boolean ownDetail) {
        ProblemDefinition definition = ProblemDefinition.of(
                ProblemStyle.DEFAULT, "user", uri, code, status, title, resolution, detail);
        this.definition = ownDetail ? definition.overridingDetail() : definition;
    }

    @Override
    public ProblemDefinition definition() {
        return definition;
    }

    /** Returns the problem type of a conflict, {@code null} if it belongs to another resource. */
    public static @Nullable UserProblem of(Conflict conflict) {
        return conflict.type() instanceof UserProblem problem ? problem : null;
    }
}
