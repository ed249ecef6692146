package bank;

import dev.truce.ApiResource;
import dev.truce.Disclosure;
import dev.truce.Unique;
import jakarta.persistence.Column;
import java.math.BigDecimal;
import java.util.List;

@ApiResource(name = "bank-account", table = "bank.accounts", key = {"country", "iban"})
@Unique(fields = {"room", "startsAt"}, code = "SLOT_TAKEN", title = "Slot taken", detail = "Choose another slot")
@Unique(fields = {"limit", "owners"}, disclosure = Disclosure.FIELD_ONLY)
public class Account {
    String country;

    @Column(name = "iban_no")
    @Unique(scope = {"tenantId", "country"}, where = "closed_at IS NULL", constraint = {"uk_iban", "uk_iban_old"})
    String iban;

    @Column(name = "tenant")
    String tenantId;

    @Unique(ignoreCase = true, constraint = "uk_email")
    String email;

    @Unique(disclosure = Disclosure.FIELD_ONLY)
    String nationalInsuranceNumber;

    @Unique(disclosure = Disclosure.HIDDEN)
    String hiddenKey;

    @Unique
    int slot;

    String room;

    java.time.Instant startsAt;

    BigDecimal limit;

    List<String> owners;

    @Unique
    public String getDefault() {
        return email;
    }
}
