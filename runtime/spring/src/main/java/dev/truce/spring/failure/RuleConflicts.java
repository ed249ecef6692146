package dev.truce.spring.failure;

import dev.truce.jdbc.ConstraintTranslator;
import dev.truce.runtime.Conflict;
import dev.truce.runtime.ConflictException;
import dev.truce.runtime.Contracts;
import dev.truce.runtime.IfNoneMatch;
import dev.truce.runtime.ResourceContract;
import dev.truce.runtime.VersionRule;
import dev.truce.spring.LostWrite;
import dev.truce.spring.request.GuardedOperation;
import dev.truce.spring.request.GuardedOperations;
import dev.truce.spring.request.Preconditions;
import dev.truce.spring.request.SentValues;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Looks in this order: for a conflict that was thrown, for the taken key of a {@code PUT} that may only create, for the constraint of
 * a rule, and for a lost race. A violated constraint that no rule declares is named in the log, and no conflict.
 */
final class RuleConflicts implements ConflictFinder {

    private static final Logger LOG = LoggerFactory.getLogger(RuleConflicts.class);

    private final Contracts contracts;
    private final GuardedOperations operations;
    private final Preconditions preconditions;
    private final TranslatorSource translators;
    private final LostWrites lostWrites;
    private final LostRace lostRace;

    RuleConflicts(
            Contracts contracts,
            GuardedOperations operations,
            Preconditions preconditions,
            TranslatorSource translators,
            LostWrites lostWrites,
            LostRace lostRace) {
        this.contracts = contracts;
        this.operations = operations;
        this.preconditions = preconditions;
        this.translators = translators;
        this.lostWrites = lostWrites;
        this.lostRace = lostRace;
    }

    @Override
    public @Nullable FoundConflict find(Throwable failure, HttpServletRequest request, @Nullable Object handler) {
        ConflictException thrown = Causes.first(failure, ConflictException.class);
        if (thrown != null) {
            return new FoundConflict(thrown.conflict(), null);
        }
        GuardedOperation operation = operations.of(handler);
        ConstraintTranslator translator = translators.translator();
        String constraint = translator.constraint(failure).orElse(null);
        Conflict violated = violated(failure, request, operation, translator);
        if (violated != null) {
            return new FoundConflict(violated, constraint);
        }
        LostWrite lost = lostWrites.find(failure);
        if (lost != null) {
            LostWrite where = lost.withPathVariables(SentValues.pathVariables(request));
            return new FoundConflict(lostRace.conflict(where, operation, preconditions.ifMatch(request)), null);
        }
        if (constraint != null) {
            LOG.atWarn()
                    .setMessage("No rule declares the violated {}, so the exception goes on as it is")
                    .addArgument(constraint)
                    .addKeyValue("constraint", constraint)
                    .log();
        }
        return null;
    }

    private @Nullable Conflict violated(
            Throwable failure,
            HttpServletRequest request,
            GuardedOperation operation,
            ConstraintTranslator translator) {
        IfNoneMatch ifNoneMatch = preconditions.ifNoneMatch(request);
        for (Class<?> resource : operation.resources()) {
            ResourceContract<?> contract = contracts.find(resource);
            VersionRule version = contract == null ? null : contract.version();
            if (version != null && ifNoneMatch.isAny() && translator.violatesKey(failure, resource)) {
                return version.absentConflict(ifNoneMatch, true);
            }
        }
        Class<?>[] own = operation.resources().toArray(Class<?>[]::new);
        Optional<Conflict> plain = translator.translate(failure, own);
        Optional<Conflict> told = plain.filter(conflict -> isOwn(conflict, operation))
                .flatMap(conflict -> translator.translate(failure, SentValues.of(request), own));
        return told.or(() -> plain).orElse(null);
    }

    /** The client's values are those of the operation's own resource, and of no other that it happens to write. */
    private boolean isOwn(Conflict conflict, GuardedOperation operation) {
        return operation.resources().stream()
                .map(contracts::find)
                .anyMatch(contract -> contract != null
                        && contract.name().equals(conflict.type().resource()));
    }
}
