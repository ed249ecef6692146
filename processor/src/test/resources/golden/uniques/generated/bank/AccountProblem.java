package bank;

import dev.truce.Resolution;
import dev.truce.runtime.Conflict;
import dev.truce.runtime.ProblemDefinition;
import dev.truce.runtime.ProblemStyle;
import dev.truce.runtime.ProblemType;
import dev.truce.runtime.generated.StandardProblem;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** The problem types of {@link Account}. */
@Generated("dev.truce.processor.GuardProcessor")
public enum AccountProblem implements ProblemType {
    /** SLOT_TAKEN, 409: Slot taken. */
    DUPLICATE_ROOM_STARTS_AT(
            "/problems/bank-account/duplicate-room-starts-at",
            "SLOT_TAKEN",
            409,
            "Slot taken",
            Resolution.CHANGE_VALUE,
            "Choose another slot",
            true),

    /** DUPLICATE_BANK_ACCOUNT_LIMIT_OWNERS, 409: Bank account limit and owners already taken. */
    DUPLICATE_LIMIT_OWNERS(StandardProblem.duplicate("limit", "owners")),

    /** DUPLICATE_BANK_ACCOUNT_IBAN, 409: IBAN already taken. */
    DUPLICATE_IBAN(StandardProblem.duplicate("iban")),

    /** DUPLICATE_BANK_ACCOUNT_EMAIL, 409: Email already taken. */
    DUPLICATE_EMAIL(StandardProblem.duplicate("email")),

    /**
     * DUPLICATE_BANK_ACCOUNT_NATIONAL_INSURANCE_NUMBER, 409: Bank account national insurance number already taken.
     */
    DUPLICATE_NATIONAL_INSURANCE_NUMBER(StandardProblem.duplicate("nationalInsuranceNumber")),

    /** DUPLICATE_BANK_ACCOUNT, 409: Bank account not acceptable. */
    DUPLICATE_HIDDEN_KEY(StandardProblem.hiddenDuplicate("hiddenKey")),

    /** DUPLICATE_BANK_ACCOUNT_SLOT, 409: Bank account slot already taken. */
    DUPLICATE_SLOT(StandardProblem.duplicate("slot")),

    /** DUPLICATE_BANK_ACCOUNT_DEFAULT, 409: Bank account default already taken. */
    DUPLICATE_DEFAULT(StandardProblem.duplicate("default"));

    private final ProblemDefinition definition;

    AccountProblem(StandardProblem standard) {
        this.definition = standard.of(ProblemStyle.DEFAULT, "bank-account");
    }

    AccountProblem(String uri, String code, int status, String title, Resolution resolution,
            String detail, boolean ownDetail) {
        ProblemDefinition definition = ProblemDefinition.of(
                ProblemStyle.DEFAULT, "bank-account", uri, code, status, title, resolution, detail);
        this.definition = ownDetail ? definition.overridingDetail() : definition;
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
