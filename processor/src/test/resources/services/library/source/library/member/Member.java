package library.member;

import dev.truce.Disclosure;
import dev.truce.ProblemOverride;
import dev.truce.Unique;
import dev.truce.Versioned;
import java.time.Instant;
import java.util.UUID;

public record Member(
        UUID id,
        @Unique(
                disclosure = Disclosure.HIDDEN,
                title = "Registration not possible",
                detail = "Ask at the desk.")
        String email,
        @Unique(code = "CARD_IN_USE") String card,
        String name,
        @Versioned(
                required = true,
                preconditionFailed = @ProblemOverride(title = "Somebody else has edited this member"))
        Instant updatedAt) {}
