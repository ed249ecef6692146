package dev.truce.runtime;

import dev.truce.runtime.PreconditionFailed.Reason;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The conflicts of a version. Conflicts without data of the request are created once. */
final class VersionConflicts {

    private final ProblemType preconditionFailed;
    private final ProblemType stale;
    private final ProblemStyle style;

    final Conflict missing;
    final Conflict exists;
    final Conflict malformedIfMatch;
    final Conflict malformedIfNoneMatch;
    final Conflict unversioned;
    final Conflict staleUnknown;
    private final Conflict lostRace;

    VersionConflicts(ProblemType preconditionFailed, ProblemType stale) {
        this.preconditionFailed = Objects.requireNonNull(preconditionFailed, "preconditionFailed");
        this.stale = Objects.requireNonNull(stale, "stale");
        this.style = preconditionFailed.definition().style();
        this.missing = failed(Reason.MISSING, null);
        this.exists = failed(Reason.EXISTS, null);
        this.unversioned = failed(Reason.TAG_MISMATCH, null);
        this.lostRace = failed(Reason.LOST_RACE, null);
        this.staleUnknown = stale(null);
        this.malformedIfMatch = MalformedPrecondition.of(style, IfMatch.NAME);
        this.malformedIfNoneMatch = MalformedPrecondition.of(style, IfNoneMatch.NAME);
    }

    Conflict failed(Reason reason, long current) {
        return new PreconditionFailed(preconditionFailed, reason, current);
    }

    Conflict failed(Reason reason, @Nullable EntityTag current) {
        return new PreconditionFailed(preconditionFailed, reason, current);
    }

    Conflict stale(long current) {
        return new StaleVersion(stale, current);
    }

    Conflict stale(@Nullable EntityTag current) {
        return new StaleVersion(stale, current);
    }

    Conflict disagreeing(EntityTag current) {
        return MalformedPrecondition.disagreeing(style, current);
    }

    Conflict lost(IfMatch ifMatch) {
        if (ifMatch.isMalformed()) {
            return malformedIfMatch;
        }
        return ifMatch.hasTags() ? lostRace : staleUnknown;
    }

    Conflict lost(IfMatch ifMatch, long current) {
        if (ifMatch.isMalformed()) {
            return malformedIfMatch;
        }
        return ifMatch.hasTags() ? failed(Reason.LOST_RACE, current) : stale(current);
    }

    Conflict lost(IfMatch ifMatch, EntityTag current) {
        if (ifMatch.isMalformed()) {
            return malformedIfMatch;
        }
        return ifMatch.hasTags() ? failed(Reason.LOST_RACE, current) : stale(current);
    }
}
