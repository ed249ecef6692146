package dev.truce.processor.validate;

import dev.truce.processor.diagnostic.DiagnosticCode;
import dev.truce.processor.diagnostic.Findings;
import dev.truce.processor.model.Contract;
import dev.truce.processor.model.Idempotency;
import dev.truce.processor.model.Operation;
import dev.truce.processor.model.SourceLocation;
import dev.truce.processor.model.UnguardedKey;
import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.HashSet;
import java.util.Set;

/** Checks {@code @Idempotent}: the method that it is on, and what it says. */
final class IdempotencyValidator {
    /** RFC 9110 section 9.2.2. */
    private static final Set<String> IDEMPOTENT = Set.of("GET", "HEAD", "OPTIONS", "TRACE", "PUT", "DELETE");

    private final Collector findings = new Collector();
    /** An annotation is that of every operation of its method. */
    private final Set<SourceLocation> reported = new HashSet<>();

    private IdempotencyValidator() {}

    static Findings check(Contract contract) {
        IdempotencyValidator validator = new IdempotencyValidator();
        for (Operation operation : contract.operations()) {
            Idempotency idempotency = operation.idempotency();
            if (idempotency != null) {
                validator.check(operation, idempotency);
            }
        }
        for (UnguardedKey key : contract.unguardedKeys()) {
            validator.findings.add(DiagnosticCode.IDEMPOTENT_NO_GUARD, key.location(), key.method());
        }
        return validator.findings.findings();
    }

    private void check(Operation operation, Idempotency idempotency) {
        SourceLocation location = idempotency.location();
        if (IDEMPOTENT.contains(operation.httpMethod()) && reported.add(location)) {
            String route = operation.path().isEmpty() ? operation.method() : operation.path();
            findings.add(DiagnosticCode.IDEMPOTENT_METHOD, location, operation.httpMethod(), route);
        }
        if (!isPositive(idempotency.retention()) && reported.add(location.at("retention"))) {
            findings.add(DiagnosticCode.IDEMPOTENT_RETENTION, location.at("retention"), idempotency.retention());
        }
    }

    private static boolean isPositive(String retention) {
        try {
            Duration duration = Duration.parse(retention);
            return !duration.isZero() && !duration.isNegative();
        } catch (DateTimeParseException e) {
            return false;
        }
    }
}
