package bank;

import dev.truce.Resolution;
import dev.truce.runtime.Conflict;
import dev.truce.runtime.ProblemDefinition;
import dev.truce.runtime.ProblemStyle;
import dev.truce.runtime.ProblemType;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** The problem types of {@link Account}. */
@Generated("dev.truce.processor.GuardProcessor")
public enum AccountProblem implements ProblemType {
    /** Slot taken (409). */
    DUPLICATE_ROOM_STARTS_AT(
            "/problems/bank-account/duplicate-room-starts-at",
            "SLOT_TAKEN",
            409,
            "Slot taken",
            Resolution.CHANGE_VALUE,
            "Choose another slot",
            true),

    /** Bank account limit and owners already taken (409). */
    DUPLICATE_LIMIT_OWNERS(
            "/problems/bank-account/duplicate-limit-owners",
            "DUPLICATE_BANK_ACCOUNT_LIMIT_OWNERS",
            409,
            "Bank account limit and owners already taken",
            Resolution.CHANGE_VALUE,
            "Another bank account has the same limit and owners. Use a different combination.",
            false),

    /** IBAN already taken (409). */
    DUPLICATE_IBAN(
            "/problems/bank-account/duplicate-iban",
            "DUPLICATE_BANK_ACCOUNT_IBAN",
            409,
            "IBAN already taken",
            Resolution.CHANGE_VALUE,
            "Another bank account has the same IBAN. Use a different IBAN.",
            false),

    /** Email already taken (409). */
    DUPLICATE_EMAIL(
            "/problems/bank-account/duplicate-email",
            "DUPLICATE_BANK_ACCOUNT_EMAIL",
            409,
            "Email already taken",
            Resolution.CHANGE_VALUE,
            "Another bank account has the same email. Use a different email.",
            false),

    /** Bank account national insurance number already taken (409). */
    DUPLICATE_NATIONAL_INSURANCE_NUMBER(
            "/problems/bank-account/duplicate-national-insurance-number",
            "DUPLICATE_BANK_ACCOUNT_NATIONAL_INSURANCE_NUMBER",
            409,
            "Bank account national insurance number already taken",
            Resolution.CHANGE_VALUE,
            "Another bank account has the same national insurance number. Use a different national insurance number.",
            false),

    /** Bank account not acceptable (409). */
    DUPLICATE_HIDDEN_KEY(
            "/problems/bank-account/duplicate",
            "DUPLICATE_BANK_ACCOUNT",
            409,
            "Bank account not acceptable",
            Resolution.NOT_RETRYABLE,
            "The bank account conflicts with another one.",
            false),

    /** Bank account slot already taken (409). */
    DUPLICATE_SLOT(
            "/problems/bank-account/duplicate-slot",
            "DUPLICATE_BANK_ACCOUNT_SLOT",
            409,
            "Bank account slot already taken",
            Resolution.CHANGE_VALUE,
            "Another bank account has the same slot. Use a different slot.",
            false),

    /** Bank account default already taken (409). */
    DUPLICATE_DEFAULT(
            "/problems/bank-account/duplicate-default",
            "DUPLICATE_BANK_ACCOUNT_DEFAULT",
            409,
            "Bank account default already taken",
            Resolution.CHANGE_VALUE,
            "Another bank account has the same default. Use a different default.",
            false);

    private final ProblemDefinition definition;

    AccountProblem(String uri, String code, int status, String title, Resolution resolution,
            String detail, boolean ownDetail) {
        ProblemDefinition standard = ProblemDefinition.of(
                ProblemStyle.DEFAULT, "bank-account", uri, code, status, title, resolution, detail);
        this.definition = ownDetail ? standard.overridingDetail() : standard;
    }

    @Override
    public ProblemDefinition definition() {
        return definition;
    }

    /** Returns the problem type of a conflict, {@code null} if it belongs to another resource. */
    public static @Nullable AccountProblem of(Conflict conflict) {
        return conflict.type() instanceof AccountProblem problem ? problem : null;
    }
}
