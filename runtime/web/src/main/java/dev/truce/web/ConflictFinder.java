package dev.truce.web;

import dev.truce.Operation;
import dev.truce.jdbc.ConstraintTranslator;
import dev.truce.jdbc.Violation;
import dev.truce.runtime.Conflict;
import dev.truce.runtime.ConflictException;
import dev.truce.runtime.ConstraintRule;
import dev.truce.runtime.Contracts;
import dev.truce.runtime.IfNoneMatch;
import dev.truce.runtime.ResourceContract;
import dev.truce.runtime.Unavailable;
import dev.truce.runtime.UniqueRule;
import dev.truce.runtime.UnstorableValue;
import dev.truce.runtime.VersionRule;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The one entry point for a failed request: decides which conflict a failure stands for, if it stands for one.
 *
 * <p>What fails after the commit stands for none. Otherwise it looks in this order for a conflict that was thrown, for an unknown outcome,
 * an outage or a timeout, which are never conflicts, for the taken key of a {@code PUT} that may only create, for the constraint of a rule,
 * for a key that the persistence library knows to be taken or that is found taken, and for a lost race. A violated constraint that no rule
 * declares is named in the log, and is not a conflict.
 */
public final class ConflictFinder {

    private static final Logger LOG = System.getLogger("dev.truce.web");

    private final Contracts contracts;
    private final Supplier<ConstraintTranslator> translator;
    private final LostWrites lostWrites;
    private final List<TakenKeyReader> takenKeys;
    private final CurrentVersions current;
    private final LostRace lostRace;
    private final SentValues sentValues;
    private final RetryAfter retryAfter;

    /**
     * Creates a finder.
     *
     * @param contracts the application's contracts
     * @param translator supplies the translator of violated constraints
     * @param persistence what the finder knows of the application's persistence libraries
     * @param retryAfter when clients may repeat a request that collided or met an outage
     */
    public ConflictFinder(
            Contracts contracts,
            Supplier<ConstraintTranslator> translator,
            Persistence persistence,
            RetryAfter retryAfter) {
        this.contracts = Objects.requireNonNull(contracts, "contracts");
        this.translator = Objects.requireNonNull(translator, "translator");
        this.lostWrites = new LostWrites(persistence.lostWrites());
        this.takenKeys = persistence.lostWrites().stream()
                .filter(TakenKeyReader.class::isInstance)
                .map(TakenKeyReader.class::cast)
                .toList();
        this.current =
                new CurrentVersions(persistence.currentVersions(), persistence.rows(), persistence.transaction());
        this.lostRace = new LostRace(contracts, current, retryAfter);
        this.sentValues = new SentValues(contracts);
        this.retryAfter = Objects.requireNonNull(retryAfter, "retryAfter");
    }

    /**
     * The exceptions of the application's persistence libraries that a finder recognises.
     *
     * @param lostWrites recognise the exceptions that mean a lost race
     * @param currentVersions the application's readers of current versions
     * @param rows knows whether a row still exists
     * @param transaction runs reads after the failure
     */
    public record Persistence(
            List<LostWriteReader> lostWrites,
            List<CurrentVersionReader<?>> currentVersions,
            RowCheck rows,
            FreshTransaction transaction) {

        /**
         * Creates the knowledge.
         *
         * @param lostWrites recognise the exceptions that mean a lost race
         * @param currentVersions the application's readers of current versions
         * @param rows knows whether a row still exists
         * @param transaction runs reads after the failure
         */
        public Persistence {
            lostWrites = List.copyOf(lostWrites);
            currentVersions = List.copyOf(currentVersions);
            Objects.requireNonNull(rows, "rows");
            Objects.requireNonNull(transaction, "transaction");
        }
    }

    /**
     * Decides how a failed request is answered.
     *
     * @param failure the exception of the handler, or of the commit after it
     * @param request the request
     * @return the conflict, or that the resource is gone; {@code null} if the failure is left alone
     */
    public @Nullable Outcome find(Throwable failure, ClientRequest request) {
        List<Throwable> causes = Causes.of(failure);
        if (AfterCommit.threw(causes)) {
            return null;
        }
        ConflictException thrown = Causes.first(causes, ConflictException.class);
        if (thrown != null) {
            return new FoundConflict(thrown.conflict(), null);
        }
        Violation violation = translator.get().read(failure).orElse(null);
        Outcome found = violation == null ? null : violated(violation, request);
        if (found != null) {
            return found;
        }
        if (violation == null && Timeouts.areAmong(causes)) {
            return unavailable();
        }
        Conflict taken = violation == null ? takenKey(causes, request) : null;
        if (taken != null) {
            return new FoundConflict(taken, null);
        }
        LostWrite lost = lostWrites.find(causes);
        Conflict stored = violation == null ? storedKey(causes, lost, request) : null;
        if (stored != null) {
            return new FoundConflict(stored, null);
        }
        if (lost != null) {
            return isSafe(request)
                    ? unavailable()
                    : lostRace.overtaken(lost.withPathVariables(request.pathVariables()), request);
        }
        if (violation == null && isBeyondJdbc(causes)) {
            return unstorable();
        }
        Conflict unknown = violation == null ? UnknownState.find(causes, request, contracts) : null;
        if (unknown != null) {
            return new FoundConflict(unknown, null);
        }
        if (violation != null) {
            violation
                    .describe()
                    .ifPresent(constraint -> LOG.log(
                            Level.WARNING,
                            "No rule declares the violated " + constraint + "; the exception is not handled"));
        }
        return null;
    }

    private @Nullable Outcome violated(Violation violation, ClientRequest request) {
        return switch (violation.kind()) {
            case TIMEOUT -> unavailable();
            case OUTAGE, UNKNOWN_OUTCOME ->
                violation.mayHaveSucceeded() && !request.isRepeatable() ? unknownOutcome() : unavailable();
            case LOST_RACE ->
                isSafe(request) ? unavailable() : lostRace.collided(request, violation.isRaisedByApplication());
            case UNSTORABLE_VALUE -> unstorable();
            case CONSTRAINT -> {
                Conflict conflict = constraint(violation, request);
                if (conflict != null) {
                    yield new FoundConflict(conflict, violation.describe().orElse(null));
                }
                yield isLostCreation(violation, request) ? lostRace.collision() : null;
            }
        };
    }

    /**
     * Returns whether another request has created what this one wanted to create without a precondition. Sent again, the request finds the
     * resource.
     */
    private static boolean isLostCreation(Violation violation, ClientRequest request) {
        return request.ifMatch().isAbsent()
                && request.operation().parts().stream()
                        .anyMatch(part -> part.kind() == Operation.UPSERT && violation.isKeyOf(part.resource()));
    }

    /** Returns whether {@code java.sql.Timestamp} could not hold a time: newer JDKs throw in {@code from}, before the database sees it. */
    private static boolean isBeyondJdbc(List<Throwable> causes) {
        return causes.stream()
                .filter(IllegalArgumentException.class::isInstance)
                .map(Throwable::getStackTrace)
                .anyMatch(trace -> trace.length > 0 && trace[0].getClassName().equals("java.sql.Timestamp"));
    }

    private Outcome unstorable() {
        return new FoundConflict(UnstorableValue.of(contracts.style()), null);
    }

    private Outcome unavailable() {
        return new FoundConflict(Unavailable.of(contracts.style(), retryAfter.seconds()), null);
    }

    private Outcome unknownOutcome() {
        return new FoundConflict(Unavailable.ofUnknownOutcome(contracts.style(), retryAfter.seconds()), null);
    }

    private static boolean isSafe(ClientRequest request) {
        return ClientRequest.SAFE.contains(request.method());
    }

    /** Returns the conflict of a creation whose key the persistence library knows to be taken: what the database would have found. */
    private @Nullable Conflict takenKey(List<Throwable> causes, ClientRequest request) {
        for (Throwable cause : causes) {
            for (TakenKeyReader reader : takenKeys) {
                Class<?> taken = reader.takenKey(cause);
                ResourceContract<?> contract = taken == null ? null : contracts.find(taken);
                if (contract != null
                        && request.operation().parts().stream().anyMatch(part -> creates(part, contract, request))) {
                    return takenKey(contract, request);
                }
            }
        }
        return null;
    }

    /**
     * Returns the conflict of a creation whose object the persistence library took for a stored one, where a row of the key that the
     * client sent certainly exists: a version that the client sent along makes the object look so.
     */
    private @Nullable Conflict storedKey(List<Throwable> causes, @Nullable LostWrite lost, ClientRequest request) {
        for (GuardedOperation.Part part : request.operation().parts()) {
            ResourceContract<?> contract = contracts.find(part.resource());
            if (contract == null || !creates(part, contract, request)) {
                continue;
            }
            UniqueRule rule = keyRule(contract);
            Object sent = rule == null || rule.members().size() != 1
                    ? null
                    : sentValues.of(request).get(rule.members().get(0));
            if (sent == null) {
                continue;
            }
            boolean isLost = lost != null
                    && contract.type().equals(lost.resource())
                    && sent.toString().equals(String.valueOf(lost.identifier()));
            boolean seemsStored = isLost
                    || causes.stream()
                            .anyMatch(cause ->
                                    takenKeys.stream().anyMatch(reader -> reader.seemsStored(cause, contract.type())));
            if (seemsStored && current.exists(contract.type(), sent.toString())) {
                return takenKey(contract, request);
            }
        }
        return null;
    }

    private boolean creates(GuardedOperation.Part part, ResourceContract<?> contract, ClientRequest request) {
        return switch (part.kind()) {
            case CREATE, UPSERT -> contract.equals(contracts.find(part.resource()));
            case AUTO ->
                !isSafe(request) && !part.changes(request.method()) && contract.equals(contracts.find(part.resource()));
            case READ, LIST, UPDATE, DELETE, NONE -> false;
        };
    }

    private @Nullable Conflict takenKey(ResourceContract<?> contract, ClientRequest request) {
        VersionRule version = contract.version();
        if (version != null && request.ifNoneMatch().isAny()) {
            return version.absentConflict(request.ifNoneMatch(), true);
        }
        UniqueRule rule = keyRule(contract);
        if (rule == null) {
            return null;
        }
        Map<String, ?> sent = sentValues.of(request);
        Object[] values = rule.members().stream().map(sent::get).toArray();
        return Arrays.asList(values).contains(null) ? rule.duplicate() : rule.duplicateOf(values);
    }

    private static @Nullable UniqueRule keyRule(ResourceContract<?> contract) {
        for (ConstraintRule rule : contract.constraints()) {
            if (rule instanceof UniqueRule unique && SentValues.isOfKey(unique, contract)) {
                return unique;
            }
        }
        return null;
    }

    private @Nullable Conflict constraint(Violation violation, ClientRequest request) {
        List<Class<?>> resources = request.operation().resources();
        IfNoneMatch ifNoneMatch = request.ifNoneMatch();
        for (Class<?> resource : resources) {
            ResourceContract<?> contract = contracts.find(resource);
            VersionRule version = contract == null ? null : contract.version();
            if (version != null && ifNoneMatch.isAny() && violation.isKeyOf(resource)) {
                return version.absentConflict(ifNoneMatch, true);
            }
        }
        Class<?>[] own = resources.toArray(Class<?>[]::new);
        Conflict silent = violation.conflict(Map.of(), own).orElse(null);
        if (silent == null && !request.method().equals("DELETE")) {
            return violation.missingReference(own).orElse(null);
        }
        return silent == null || !declares(request.operation(), silent)
                ? silent
                : violation.conflict(sentValues.of(request), own).orElse(silent);
    }

    /**
     * Returns whether an operation declares a conflict: the client sent values of the operation's own resources, and of no other that
     * the operation happens to write.
     *
     * @param operation the operation
     * @param conflict a conflict
     * @return {@code true} if the conflict is of one of the operation's resources
     */
    public boolean declares(GuardedOperation operation, Conflict conflict) {
        return operation.resources().stream()
                .map(contracts::find)
                .anyMatch(contract -> contract != null
                        && contract.name().equals(conflict.type().resource()));
    }
}
