package users;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.truce.ApiResource;
import dev.truce.References;
import dev.truce.Refusal;
import java.util.UUID;

@ApiResource(name = "subscription", table = "subscriptions")
@Refusal(code = "EXPIRED", title = "Subscription has expired")
class Subscription {
    @References(value = User.class, constraint = "fk_subscription_user", status = 422)
    @JsonProperty("user_id")
    UUID userId;

    @References(code = "NO_SUCH_PLAN", title = "Plan is not offered")
    String plan;
}
