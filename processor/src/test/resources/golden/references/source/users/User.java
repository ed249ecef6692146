package users;

import dev.truce.ApiResource;
import dev.truce.ReferencedBy;
import dev.truce.Refusal;
import dev.truce.Resolution;
import dev.truce.Unique;
import java.util.UUID;

@ApiResource(table = "users")
@ReferencedBy(value = Subscription.class, constraint = {"fk_subscription_user", "fk_old"})
@ReferencedBy(name = "audit-entry")
@Refusal(
        code = "CREDIT_LIMIT",
        title = "Credit limit reached",
        detail = "{credit_limit} is less than {total}",
        members = {"credit_limit", "total"})
@Refusal(
        code = "ACCOUNT_LOCKED",
        title = "Account is locked",
        status = 423,
        resolution = Resolution.RETRY_LATER)
@Refusal(code = "TOO_MANY", title = "Zu viele @deprecated */ \\u002a <b> {@link x} \u2013 \u00fcber", members = "int")
public record User(UUID id, @Unique(detail = "Use a different e-mail or log in") String email) {}
