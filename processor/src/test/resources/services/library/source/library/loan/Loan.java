package library.loan;

import dev.truce.ApiResource;
import dev.truce.Refusal;
import dev.truce.Resolution;
import dev.truce.StateTransitions;
import dev.truce.Transition;
import dev.truce.Unique;
import dev.truce.Versioned;
import java.time.LocalDate;

@ApiResource(name = "book-loan", table = "loans")
@Unique(fields = {"isbn", "copy"}, where = "returned_on IS NULL", code = "COPY_ON_LOAN")
@Refusal(
        code = "LOAN_LIMIT_REACHED",
        title = "Loan limit reached",
        detail = "At most {limit} books at a time.",
        members = "limit")
@Refusal(
        code = "DESK_CLOSED",
        title = "The desk is closed",
        status = 423,
        resolution = Resolution.RETRY_LATER)
public record Loan(
        long id,
        String isbn,
        int copy,
        LocalDate due,
        @StateTransitions(
                initial = "OPEN",
                terminal = {"RETURNED", "LOST"},
                value = {
                    @Transition(name = "remind", from = "OPEN", to = "OVERDUE"),
                    @Transition(name = "return", from = {"OPEN", "OVERDUE"}, to = "RETURNED"),
                    @Transition(name = "report-lost", from = "*", to = "LOST", method = "lose")
                })
        LoanState state,
        @Versioned(required = false) int revision) {}
