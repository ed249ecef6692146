package billing.voucher;

import dev.truce.ApiResource;
import dev.truce.Disclosure;
import dev.truce.Refusal;
import dev.truce.Unique;
import dev.truce.Versioned;
import java.math.BigDecimal;

@ApiResource(name = "voucher", key = "code")
@Refusal(
        code = "VOUCHER_SPENT",
        title = "Voucher already spent",
        detail = "Of this voucher {remaining} remain.",
        members = "remaining")
public record Voucher(
        @Unique(disclosure = Disclosure.FIELD_ONLY) String code, BigDecimal amount, @Versioned(required = false) Long version) {}
