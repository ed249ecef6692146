package shop

import dev.truce.ApiResource
import dev.truce.Unique
import dev.truce.Versioned

/** As an entity of JPA is written, and without use-site targets. */
@ApiResource(table = "accounts")
class Account(
    var id: Long?,
    @Unique var email: String,
    @Unique var nickname: String?,
) {
    @Versioned
    var version: Long = 0
}
