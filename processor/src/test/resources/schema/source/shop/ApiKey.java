package shop;

import dev.truce.ApiResource;
import dev.truce.Unique;

@ApiResource(table = "api_keys")
@Unique(
        fields = "name",
        scope = "user_id",
        where = "active = true",
        constraint = "api_keys_name")
class ApiKey {
    long id;

    String name;

    @Unique
    String hash;
}
