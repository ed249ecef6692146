package users;

import dev.truce.Resolution;
import dev.truce.runtime.Conflict;
import dev.truce.runtime.ProblemDefinition;
import dev.truce.runtime.ProblemStyle;
import dev.truce.runtime.ProblemType;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** The problem types of {@link User}. */
@Generated("dev.truce.processor.GuardProcessor")
public enum UserProblem implements ProblemType {
    /** Email already taken (409). */
    DUPLICATE_EMAIL(
            "/problems/user/duplicate-email",
            "DUPLICATE_USER_EMAIL",
            409,
            "Email already taken",
            Resolution.CHANGE_VALUE,
            "Use a different e-mail or log in",
            true),

    /** User is in use (409). */
    REFERENCED_BY_SUBSCRIPTION(
            "/problems/user/referenced-by-subscription",
            "USER_REFERENCED_BY_SUBSCRIPTION",
            409,
            "User is in use",
            Resolution.NOT_RETRYABLE,
            "Cannot delete user: a subscription still refers to it.",
            false),

    /** User is in use (409). */
    REFERENCED_BY_AUDIT_ENTRY(
            "/problems/user/referenced-by-audit-entry",
            "USER_REFERENCED_BY_AUDIT_ENTRY",
            409,
            "User is in use",
            Resolution.NOT_RETRYABLE,
            "Cannot delete user: an audit entry still refers to it.",
            false),

    /** Credit limit reached (409). */
    CREDIT_LIMIT(
            "/problems/user/credit-limit",
            "CREDIT_LIMIT",
            409,
            "Credit limit reached",
            Resolution.NOT_RETRYABLE,
            "{credit_limit} is less than {total}",
            true),

    /** Account is locked (423). */
    ACCOUNT_LOCKED(
            "/problems/user/account-locked",
            "ACCOUNT_LOCKED",
            423,
            "Account is locked",
            Resolution.RETRY_LATER,
            "Account is locked",
            false),

    /** Zu viele &#64;deprecated &#42;&#47; &#92;u002a &#60;b&#62; &#123;&#64;link x&#125; \u2013 \u00fcber (409). */
    TOO_MANY(
            "/problems/user/too-many",
            "TOO_MANY",
            409,
            "Zu viele @deprecated */ \\u002a <b> {@link x} \u2013 \u00fcber",
            Resolution.NOT_RETRYABLE,
            "Zu viele @deprecated */ \\u002a <b> {@link x} \u2013 \u00fcber",
            false);

    private final ProblemDefinition definition;

    UserProblem(String uri, String code, int status, String title, Resolution resolution,
            String detail, boolean ownDetail) {
        ProblemDefinition standard = ProblemDefinition.of(
                ProblemStyle.DEFAULT, "user", uri, code, status, title, resolution, detail);
        this.definition = ownDetail ? standard.overridingDetail() : standard;
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
