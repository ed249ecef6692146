package users;

import dev.truce.ApiResource;
import dev.truce.Refusal;

@ApiResource(name = "subscription", table = "subscriptions")
@Refusal(code = "EXPIRED", title = "Subscription has expired")
class Subscription {}
