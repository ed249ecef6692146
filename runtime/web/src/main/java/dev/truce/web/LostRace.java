package dev.truce.web;

import dev.truce.Operation;
import dev.truce.runtime.Collision;
import dev.truce.runtime.Conflict;
import dev.truce.runtime.Contracts;
import dev.truce.runtime.EntityTag;
import dev.truce.runtime.IfMatch;
import dev.truce.runtime.Lifecycle;
import dev.truce.runtime.ResourceContract;
import dev.truce.runtime.TransitionRule;
import dev.truce.runtime.VersionRule;
import dev.truce.web.CurrentVersions.Row;
import dev.truce.web.GuardedOperation.Part;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Decides which conflict a lost race is. The answer is the same at every isolation level: for the operation's own
 * resource it is the
 * failed precondition where the client sent tags, the transition that has become illegal, or the stale version. For
 * anything else,
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

    /** Decides about a write that another request overtook, as the persistence library reports. */
    Outcome overtaken(LostWrite lost, ClientRequest request) {
        if (lost.resource() == null) {
            return collided(request, false);
        }
        ResourceContract<?> written = contract(lost.resource());
        Part part = written == null ? null : part(written, request);
        VersionRule version = written == null ? null : written.version();
        if (written == null || part == null || version == null) {
            return collision();
        }
        Row now = current.read(written.type(), lost);
        return now.isGone() ? missing(version, part, request) : changed(written, version, part, now, request);
    }

    /**
     * Decides about a lost race whose row is not known: a serialization failure, a deadlock, a batch. It counts as the
     * operation's own row, unless that is certainly as the client has read it.
     *
     * @param isRaised whether the application's own code in the database reports it, which may recur for ever
     */
    Outcome collided(ClientRequest request, boolean isRaised) {
        for (Part part : request.operation().parts()) {
            ResourceContract<?> own = contracts.find(part.resource());
            boolean changes = part.changes(request.method());
            if (own == null || (!changes && part.kind() != Operation.NONE)) {
                continue;
            }
            VersionRule version = own.version();
            Row now = current.read(own, part, request);
            if (now.isGone() && !creates(request)) {
                return missing(version, part, request);
            }
            if (!changes) {
                continue;
            }
            if (version == null) {
                Conflict illegal = illegal(own.lifecycle(), now.version(), part.transitions());
                if (illegal != null) {
                    return new FoundConflict(illegal, null);
                }
            } else if (!isAsRead(now, request)) {
                return changed(own, version, part, now, request);
            }
        }
        return isRaised ? new FoundConflict(Collision.ofRaised(contracts.style()), null) : collision();
    }

    /** Returns whether the row is what the preconditions of the request demand. */
    private static boolean isAsRead(Row now, ClientRequest request) {
        CurrentVersion version = now.version();
        return creates(request)
                ? now.isGone()
                : version != null
                        && request.ifMatch().hasTags()
                        && request.ifMatch().matches(version.tag());
    }

    /** Returns whether the client wants the request to create its resource, or else to do nothing. */
    private static boolean creates(ClientRequest request) {
        return request.ifMatch().isAbsent() && request.ifNoneMatch().isAny();
    }

    /** Answers that the row is gone. If a PUT may create the resource again, any precondition is false. */
    private static Outcome missing(@Nullable VersionRule version, Part part, ClientRequest request) {
        Conflict failed = version == null || part.kind() != Operation.UPSERT
                ? null
                : version.conflict(request.ifMatch(), (EntityTag) null);
        return failed == null ? new Outcome.Missing() : new FoundConflict(failed, null);
    }

    private static Outcome changed(
            ResourceContract<?> own, VersionRule version, Part part, Row now, ClientRequest request) {
        IfMatch ifMatch = request.ifMatch();
        CurrentVersion current = now.version();
        Conflict exists = creates(request) ? version.absentConflict(request.ifNoneMatch(), true) : null;
        Conflict illegal = ifMatch.hasTags() ? null : illegal(own.lifecycle(), current, part.transitions());
        Conflict conflict = exists != null ? exists : illegal;
        return new FoundConflict(
                conflict != null ? conflict : version.lost(ifMatch, current == null ? null : current.tag()), null);
    }

    Outcome collision() {
        return new FoundConflict(Collision.of(contracts.style(), retryAfter.seconds()), null);
    }

    /**
     * Returns the contract of a written class. A persistence library may know the class in another class loader, as
     * devtools has one,
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

    /**
     * Returns the transition that the winner has made impossible: the client need not read the resource to learn that.
     */
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
