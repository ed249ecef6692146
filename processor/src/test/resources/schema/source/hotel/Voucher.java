package hotel;

import dev.truce.ApiResource;
import dev.truce.Unique;
import dev.truce.Versioned;

@ApiResource(table = "vouchers")
class Voucher {
    long id;

    @Unique(ignoreCase = true, constraint = {"uk_voucher_lower", "uk_voucher_active"})
    String code;

    @Versioned(required = false)
    int version;
}
