package dev.truce.spring.failure;

import dev.truce.runtime.Collision;
import dev.truce.runtime.Conflict;
import dev.truce.runtime.Contracts;
import dev.truce.runtime.EntityTag;
import dev.truce.runtime.IfMatch;
import dev.truce.runtime.Lifecycle;
import dev.truce.runtime.ResourceContract;
import dev.truce.runtime.TransitionRule;
import dev.truce.runtime.VersionRule;
import dev.truce.spring.CurrentVersion;
import dev.truce.spring.LostWrite;
import dev.truce.spring.request.GuardedOperation;
import org.jspecify.annotations.Nullable;

/**
 * Which conflict a lost write is: of the operation's own resource, the failed precondition where the client sent tags and the stale
 * version where it did not; of any other, a collision, since the client cannot know what it has lost.
 */
final class LostRace {

    private static final int RETRY_AFTER_SECONDS = 1;

    private final Contracts contracts;
    private final CurrentVersions current;

    LostRace(Contracts contracts, CurrentVersions current) {
        this.contracts = contracts;
        this.current = current;
    }

    Conflict conflict(LostWrite lost, GuardedOperation operation, IfMatch ifMatch) {
        ResourceContract<?> written = lost.resource() == null ? null : contracts.find(lost.resource());
        VersionRule version = written == null ? null : written.version();
        if (written == null || version == null || !isOwn(written, operation)) {
            return Collision.of(contracts.style(), RETRY_AFTER_SECONDS);
        }
        CurrentVersion now = current.read(written.type(), lost);
        Conflict illegal = now == null || ifMatch.hasTags() ? null : illegal(written.lifecycle(), now, operation);
        EntityTag tag = now == null ? null : now.tag();
        return illegal != null ? illegal : version.lost(ifMatch, tag);
    }

    private boolean isOwn(ResourceContract<?> written, GuardedOperation operation) {
        return operation.resources().stream().map(contracts::find).anyMatch(written::equals);
    }

    /** The transition that the winner has made impossible: the client need not read the resource to learn that. */
    private static @Nullable Conflict illegal(
            @Nullable Lifecycle<?> lifecycle, CurrentVersion now, GuardedOperation operation) {
        Enum<?> state = now.state();
        return lifecycle == null || state == null || operation.transitions().size() != 1
                ? null
                : illegal(lifecycle, state, operation.transitions().get(0));
    }

    @SuppressWarnings("unchecked") // a reader tells a state of its own resource's lifecycle
    private static <S extends Enum<S>> @Nullable Conflict illegal(
            Lifecycle<S> lifecycle, Enum<?> state, String transition) {
        TransitionRule<S> rule = lifecycle.transition(transition);
        return rule.targetFrom((S) state) == null ? rule.conflictFrom((S) state) : null;
    }
}
