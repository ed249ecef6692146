package bank;

import dev.truce.Disclosure;
import dev.truce.runtime.Duplicate;
import dev.truce.runtime.ResourceContract;
import dev.truce.runtime.UniqueRule;
import java.math.BigDecimal;
import java.time.Instant;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** Checks the rules of {@link Account}. Its constants are these rules. */
@Generated("dev.truce.processor.GuardProcessor")
public final class AccountGuard {
    public static final UniqueRule ROOM_STARTS_AT = UniqueRule.of(AccountProblem.DUPLICATE_ROOM_STARTS_AT,
            Disclosure.VALUE, "room", "startsAt");

    public static final UniqueRule LIMIT_OWNERS = UniqueRule.of(AccountProblem.DUPLICATE_LIMIT_OWNERS,
            Disclosure.FIELD_ONLY, "limit", "owners");

    public static final UniqueRule IBAN = UniqueRule.of(AccountProblem.DUPLICATE_IBAN,
            Disclosure.VALUE, "iban")
            .withColumns("iban_no")
            .withScope("tenant", "country")
            .withConstraintNames("uk_iban", "uk_iban_old")
            .withWhere("closed_at IS NULL");

    public static final UniqueRule EMAIL = UniqueRule.of(AccountProblem.DUPLICATE_EMAIL,
            Disclosure.VALUE, "email")
            .withConstraintNames("uk_email")
            .ignoringCase();

    public static final UniqueRule NATIONAL_INSURANCE_NUMBER = UniqueRule.of(AccountProblem.DUPLICATE_NATIONAL_INSURANCE_NUMBER,
            Disclosure.FIELD_ONLY, "nationalInsuranceNumber");

    public static final UniqueRule HIDDEN_KEY = UniqueRule.of(AccountProblem.DUPLICATE_HIDDEN_KEY,
            Disclosure.HIDDEN, "hiddenKey");

    public static final UniqueRule SLOT = UniqueRule.of(AccountProblem.DUPLICATE_SLOT,
            Disclosure.VALUE, "slot");

    public static final UniqueRule DEFAULT = UniqueRule.of(AccountProblem.DUPLICATE_DEFAULT,
            Disclosure.VALUE, "default");

    /** Describes {@link Account} to integrations. */
    public static final ResourceContract<Account> CONTRACT = new Contract();

    private AccountGuard() {}

    /** Returns the conflict with another bank account that has the same room and startsAt. */
    public static Duplicate duplicateRoomStartsAt(@Nullable String room,
            @Nullable Instant startsAt) {
        return ROOM_STARTS_AT.duplicateOf(room, startsAt);
    }

    /**
     * Returns the conflict with another bank account that has the same limit and owners. The values are not disclosed.
     */
    public static Duplicate duplicateLimitOwners(@Nullable BigDecimal limit,
            @Nullable Object owners) {
        return LIMIT_OWNERS.duplicateOf(limit, owners);
    }

    /** Returns the conflict with another bank account that has the same iban. */
    public static Duplicate duplicateIban(@Nullable String iban) {
        return IBAN.duplicate(iban);
    }

    /** Returns the conflict with another bank account that has the same email. */
    public static Duplicate duplicateEmail(@Nullable String email) {
        return EMAIL.duplicate(email);
    }

    /**
     * Returns the conflict with another bank account that has the same nationalInsuranceNumber. The values are not disclosed.
     */
    public static Duplicate duplicateNationalInsuranceNumber(
            @Nullable String nationalInsuranceNumber) {
        return NATIONAL_INSURANCE_NUMBER.duplicate(nationalInsuranceNumber);
    }

    /**
     * Returns the conflict with another bank account that has the same hiddenKey. The values are not disclosed.
     */
    public static Duplicate duplicateHiddenKey(@Nullable String hiddenKey) {
        return HIDDEN_KEY.duplicate(hiddenKey);
    }

    /** Returns the conflict with another bank account that has the same slot. */
    public static Duplicate duplicateSlot(int slot) {
        return SLOT.duplicate(slot);
    }

    /** Returns the conflict with another bank account that has the same default. */
    public static Duplicate duplicateDefault(@Nullable String default_) {
        return DEFAULT.duplicate(default_);
    }

    /** The type of {@link #CONTRACT}. Public for {@code ServiceLoader}. */
    public static final class Contract extends ResourceContract<Account> {
        public Contract() {
            super(Account.class, "bank-account", AccountProblem.values(), null, null,
                    ROOM_STARTS_AT, LIMIT_OWNERS, IBAN, EMAIL, NATIONAL_INSURANCE_NUMBER,
                    HIDDEN_KEY, SLOT, DEFAULT);
            table("bank.accounts", "country", "iban_no");
        }
    }
}
