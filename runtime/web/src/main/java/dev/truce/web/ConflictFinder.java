package dev.truce.web;

import dev.truce.jdbc.ConstraintTranslator;
import dev.truce.runtime.Conflict;
import dev.truce.runtime.ConflictException;
import dev.truce.runtime.Contracts;
import dev.truce.runtime.IfNoneMatch;
import dev.truce.runtime.ResourceContract;
import dev.truce.runtime.VersionRule;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The one entry point for a failed request: finds the conflict that a failure stands for, if it stands for one.
 *
 * <p>It looks in this order for a conflict that was thrown, for the taken key of a {@code PUT} that may only create, for the
 * constraint of a rule, and for a lost race. A violated constraint that no rule declares is named in the log, and is no conflict.
 */
public final class ConflictFinder {

    private static final Logger LOG = System.getLogger("dev.truce.web");

    private final Contracts contracts;
    private final Supplier<ConstraintTranslator> translator;
    private final LostWrites lostWrites;
    private final LostRace lostRace;

    /**
     * Creates a finder.
     *
     * @param contracts the application's contracts
     * @param translator supplies the translator of violated constraints
     * @param lostWrites the readers of the persistence libraries that the application uses
     * @param currentVersions the application's readers of current versions
     * @param transaction runs those readers
     */
    public ConflictFinder(
            Contracts contracts,
            Supplier<ConstraintTranslator> translator,
            List<LostWriteReader> lostWrites,
            List<CurrentVersionReader<?>> currentVersions,
            FreshTransaction transaction) {
        this.contracts = Objects.requireNonNull(contracts, "contracts");
        this.translator = Objects.requireNonNull(translator, "translator");
        this.lostWrites = new LostWrites(lostWrites);
        this.lostRace = new LostRace(contracts, new CurrentVersions(currentVersions, transaction));
    }

    /**
     * Finds the conflict of a failed request.
     *
     * @param failure the exception of the handler, or of the commit after it
     * @param request the request
     * @return the conflict; {@code null} if no rule declares what happened
     */
    public @Nullable FoundConflict find(Throwable failure, ClientRequest request) {
        ConflictException thrown = Causes.first(failure, ConflictException.class);
        if (thrown != null) {
            return new FoundConflict(thrown.conflict(), null);
        }
        ConstraintTranslator rules = translator.get();
        String constraint = rules.constraint(failure).orElse(null);
        Conflict violated = violated(failure, request, rules);
        if (violated != null) {
            return new FoundConflict(violated, constraint);
        }
        LostWrite lost = lostWrites.find(failure);
        if (lost != null) {
            LostWrite where = lost.withPathVariables(request.pathVariables());
            return new FoundConflict(lostRace.conflict(where, request.operation(), request.ifMatch()), null);
        }
        if (constraint != null) {
            LOG.log(Level.WARNING, "No rule declares the violated " + constraint + "; the exception is not handled");
        }
        return null;
    }

    private @Nullable Conflict violated(Throwable failure, ClientRequest request, ConstraintTranslator rules) {
        List<Class<?>> resources = request.operation().resources();
        IfNoneMatch ifNoneMatch = request.ifNoneMatch();
        for (Class<?> resource : resources) {
            ResourceContract<?> contract = contracts.find(resource);
            VersionRule version = contract == null ? null : contract.version();
            if (version != null && ifNoneMatch.isAny() && rules.violatesKey(failure, resource)) {
                return version.absentConflict(ifNoneMatch, true);
            }
        }
        Class<?>[] own = resources.toArray(Class<?>[]::new);
        Optional<Conflict> silent = rules.translate(failure, own);
        Optional<Conflict> telling = silent.filter(conflict -> isOwn(conflict, resources))
                .flatMap(conflict -> rules.translate(failure, request.sentValues(), own));
        return telling.or(() -> silent).orElse(null);
    }

    /** The client sent values of the operation's own resources, and of no other that the operation happens to write. */
    private boolean isOwn(Conflict conflict, List<Class<?>> resources) {
        return resources.stream()
                .map(contracts::find)
                .anyMatch(contract -> contract != null
                        && contract.name().equals(conflict.type().resource()));
    }
}
