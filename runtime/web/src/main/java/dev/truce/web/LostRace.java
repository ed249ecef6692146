package dev.truce.web;

import dev.truce.runtime.Collision;
import dev.truce.runtime.Conflict;
import dev.truce.runtime.Contracts;
import dev.truce.runtime.EntityTag;
import dev.truce.runtime.IfMatch;
import dev.truce.runtime.Lifecycle;
import dev.truce.runtime.ResourceContract;
import dev.truce.runtime.TransitionRule;
import dev.truce.runtime.VersionRule;
import dev.truce.web.GuardedOperation.Part;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Decides which conflict a lost race is. The answer is the same at every isolation level: for the operation's own resource it is the
 * failed precondition where the client sent tags, the transition that has become illegal, or the stale version. For anything else,
 * and for a creation, it is a collision, since the client has lost nothing that it knew.
 */
final class LostRace {

    private final Contracts contracts;
    private final CurrentVersions current;
    private final RetryAfter retryAfter;

    LostRace(Contracts contracts, CurrentVersions current, RetryAfter retryAfter) {
        this.contracts = contracts;
        this.current = current;
        this.retryAfter = retryAfter;
    }

    /** Decides about a write of which the persistence library says that another request overtook it. */
    Outcome overtaken(LostWrite lost, ClientRequest request) {
        if (lost.resource() == null) {
            return collided(request);
        }
        ResourceContract<?> written = contract(lost.resource());
        Part part = written == null ? null : part(written, request);
        VersionRule version = written == null ? null : written.version();
        if (written == null || part == null || version == null) {
            return collision();
        }
        CurrentVersion now = current.read(written.type(), lost);
        if (now == null && current.isGone(lost)) {
            return new Outcome.Missing();
        }
        return new FoundConflict(conflict(written, version, part, now, request.ifMatch()), null);
    }

    /**
     * Decides about a lost race of which nobody says whose row it was: a serialization failure, a deadlock, a batch. It was the
     * operation's own, unless the current version is known and still matches what the client sent.
     */
    Outcome collided(ClientRequest request) {
        for (Part part : request.operation().parts()) {
            ResourceContract<?> own = contracts.find(part.resource());
            if (own == null || !part.changes(request.method())) {
                continue;
            }
            IfMatch ifMatch = request.ifMatch();
            VersionRule version = own.version();
            LostWrite lost = new LostWrite(own.type(), null, request.pathVariables());
            CurrentVersion now = current.read(own.type(), lost);
            boolean unchanged = now != null && ifMatch.hasTags() && ifMatch.matches(now.tag());
            Conflict illegal = ifMatch.hasTags() ? null : illegal(own.lifecycle(), now, part.transitions());
            if (illegal != null) {
                return new FoundConflict(illegal, null);
            }
            if (version != null && !unchanged) {
                return new FoundConflict(version.lost(ifMatch, now == null ? null : now.tag()), null);
            }
        }
        return collision();
    }

    Outcome collision() {
        return new FoundConflict(Collision.of(contracts.style(), retryAfter.seconds()), null);
    }

    private static Conflict conflict(
            ResourceContract<?> written,
            VersionRule version,
            Part part,
            @Nullable CurrentVersion now,
            IfMatch ifMatch) {
        Conflict illegal = ifMatch.hasTags() ? null : illegal(written.lifecycle(), now, part.transitions());
        EntityTag tag = now == null ? null : now.tag();
        return illegal != null ? illegal : version.lost(ifMatch, tag);
    }

    /**
     * Returns the contract of a written class. A persistence library may know the class in another class loader, as devtools has one,
     * or as a generated subclass: both are found by the name of the resource's class.
     */
    private @Nullable ResourceContract<?> contract(Class<?> written) {
        ResourceContract<?> contract = contracts.find(written);
        for (Class<?> type = written; contract == null && type != null; type = type.getSuperclass()) {
            String name = type.getName();
            contract = contracts.all().stream()
                    .filter(candidate -> candidate.type().getName().equals(name))
                    .findFirst()
                    .orElse(null);
        }
        return contract;
    }

    /** Returns the part of the operation that changes a resource; {@code null} if none does. */
    private @Nullable Part part(ResourceContract<?> written, ClientRequest request) {
        return request.operation().parts().stream()
                .filter(part -> written.equals(contracts.find(part.resource())) && part.changes(request.method()))
                .findFirst()
                .orElse(null);
    }

    /** Returns the transition that the winner has made impossible: the client need not read the resource to learn that. */
    private static @Nullable Conflict illegal(
            @Nullable Lifecycle<?> lifecycle, @Nullable CurrentVersion now, List<String> transitions) {
        Enum<?> state = now == null ? null : now.state();
        return lifecycle == null || state == null || transitions.size() != 1
                ? null
                : illegal(lifecycle, state, transitions.get(0));
    }

    @SuppressWarnings("unchecked") // a reader returns a state of its own resource's lifecycle
    private static <S extends Enum<S>> @Nullable Conflict illegal(
            Lifecycle<S> lifecycle, Enum<?> state, String transition) {
        TransitionRule<S> rule = lifecycle.transition(transition);
        return rule.targetFrom((S) state) == null ? rule.conflictFrom((S) state) : null;
    }
}
