package shop;

import dev.truce.ApiResource;
import dev.truce.ReferencedBy;
import dev.truce.Unique;
import dev.truce.Versioned;

@ApiResource(table = "users")
@ReferencedBy(Subscription.class)
class User {
    long id;

    @Unique
    String username;

    @Unique(ignoreCase = true, where = "deleted_at is null", constraint = "users_email_live")
    String email;

    @Versioned(required = false)
    long version;
}
