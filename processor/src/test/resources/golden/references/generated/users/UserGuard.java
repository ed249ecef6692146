package users;

import dev.truce.Disclosure;
import dev.truce.runtime.Duplicate;
import dev.truce.runtime.ReferenceRule;
import dev.truce.runtime.Referenced;
import dev.truce.runtime.RefusalRule;
import dev.truce.runtime.Refused;
import dev.truce.runtime.ResourceContract;
import dev.truce.runtime.UniqueRule;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** Checks the rules of {@link User}. Its constants are these rules. */
@Generated("dev.truce.processor.GuardProcessor")
public final class UserGuard {
    public static final UniqueRule EMAIL = UniqueRule.of(UserProblem.DUPLICATE_EMAIL,
            Disclosure.VALUE, "email");

    public static final ReferenceRule REFERENCED_BY_SUBSCRIPTION = ReferenceRule.of(UserProblem.REFERENCED_BY_SUBSCRIPTION,
            "subscription")
            .withTable("subscriptions")
            .withConstraintNames("fk_subscription_user", "fk_old");

    public static final ReferenceRule REFERENCED_BY_AUDIT_ENTRY = ReferenceRule.of(UserProblem.REFERENCED_BY_AUDIT_ENTRY,
            "audit-entry");

    public static final RefusalRule CREDIT_LIMIT = RefusalRule.of(UserProblem.CREDIT_LIMIT,
            "credit_limit", "total");

    public static final RefusalRule ACCOUNT_LOCKED = RefusalRule.of(UserProblem.ACCOUNT_LOCKED);

    public static final RefusalRule TOO_MANY = RefusalRule.of(UserProblem.TOO_MANY, "int");

    /** Describes {@link User} to integrations. */
    public static final ResourceContract<User> CONTRACT = new Contract();

    private UserGuard() {}

    /** Returns the conflict with another user that has the same email. */
    public static Duplicate duplicateEmail(@Nullable String email) {
        return EMAIL.duplicate(email);
    }

    /** Returns the conflict of deleting the user while a subscription refers to it. */
    public static Referenced referencedBySubscription() {
        return REFERENCED_BY_SUBSCRIPTION.referenced();
    }

    /** Returns the conflict of deleting the user while an audit entry refers to it. */
    public static Referenced referencedByAuditEntry() {
        return REFERENCED_BY_AUDIT_ENTRY.referenced();
    }

    /** Returns the conflict CREDIT_LIMIT: Credit limit reached. */
    public static Refused creditLimit(@Nullable Object creditLimit, @Nullable Object total) {
        return CREDIT_LIMIT.refused(creditLimit, total);
    }

    /** Returns the conflict ACCOUNT_LOCKED: Account is locked. */
    public static Refused accountLocked() {
        return ACCOUNT_LOCKED.refused();
    }

    /**
     * Returns the conflict TOO_MANY: Zu viele &#64;deprecated &#42;&#47; &#92;u002a &#60;b&#62; &#123;&#64;link x&#125; \u2013 \u00fcber.
     */
    public static Refused tooMany(@Nullable Object int_) {
        return TOO_MANY.refused(int_);
    }

    /** The type of {@link #CONTRACT}. Public for {@code ServiceLoader}. */
    public static final class Contract extends ResourceContract<User> {
        public Contract() {
            super(User.class, "user", UserProblem.values(), null, null, EMAIL,
                    REFERENCED_BY_SUBSCRIPTION, REFERENCED_BY_AUDIT_ENTRY);
            table("users", "id");
        }
    }
}
