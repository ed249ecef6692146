package shop;

import dev.truce.ApiResource;
import dev.truce.Unique;
import java.util.UUID;

@ApiResource(table = "subscriptions")
@Unique(fields = {"user", "plan"})
record Subscription(UUID id, User user, String plan) {}
