package dev.truce.runtime;

import dev.truce.runtime.PreconditionFailed.Reason;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Guards a resource's version: against {@code If-Match} (412, 428), {@code If-None-Match} (412) and a version in the body (409).
 *
 * <p>Each check throws; its twin, which is named after the conflict, returns it or {@code null} instead. A malformed header is a
 * {@link MalformedPrecondition} in all of them. A version is a number or an entity tag; the tag is {@code null} where there is no
 * resource.
 */
public final class VersionRule {

    private final VersionConflicts conflicts;

    private VersionRule(VersionConflicts conflicts) {
        this.conflicts = conflicts;
    }

    /**
     * Creates a rule.
     *
     * @param preconditionFailed the type of a failed precondition, 412
     * @param stale the type of a stale version, 409
     * @param preconditionRequired the type of a missing precondition, 428
     * @return the rule
     */
    public static VersionRule of(ProblemType preconditionFailed, ProblemType stale, ProblemType preconditionRequired) {
        return new VersionRule(new VersionConflicts(preconditionFailed, stale, preconditionRequired));
    }

    /**
     * Checks {@code If-Match}. An absent header passes.
     *
     * @param ifMatch the header of the request
     * @param current the current version
     * @throws ConflictException if the header is present and has not the strong tag of the version (412), or is malformed (400)
     */
    public void check(IfMatch ifMatch, long current) {
        raise(conflict(ifMatch, current));
    }

    /**
     * As {@link #check(IfMatch, long)}, without throwing.
     *
     * @param ifMatch the header of the request
     * @param current the current version
     * @return the conflict; {@code null} if the check passes
     */
    public @Nullable Conflict conflict(IfMatch ifMatch, long current) {
        if (Objects.requireNonNull(ifMatch, "ifMatch").matches(current)) {
            return null;
        }
        Reason reason = ifMatch.matchesOnlyWeakly(current) ? Reason.WEAK_TAG : Reason.TAG_MISMATCH;
        return ifMatch.isMalformed() ? conflicts.malformedIfMatch : conflicts.failed(reason, current);
    }

    /**
     * Checks {@code If-Match}. An absent header passes.
     *
     * @param ifMatch the header of the request
     * @param current the current entity tag; {@code null} if there is no resource
     * @throws ConflictException if the header is present and has not the current tag, or there is no resource (412), or it is
     *     malformed (400)
     */
    public void check(IfMatch ifMatch, @Nullable EntityTag current) {
        raise(conflict(ifMatch, current));
    }

    /**
     * As {@link #check(IfMatch, EntityTag)}, without throwing.
     *
     * @param ifMatch the header of the request
     * @param current the current entity tag; {@code null} if there is no resource
     * @return the conflict; {@code null} if the check passes
     */
    public @Nullable Conflict conflict(IfMatch ifMatch, @Nullable EntityTag current) {
        if (Objects.requireNonNull(ifMatch, "ifMatch").matches(current)) {
            return null;
        }
        if (ifMatch.isMalformed()) {
            return conflicts.malformedIfMatch;
        }
        if (current == null) {
            return conflicts.missing;
        }
        Reason reason = ifMatch.matchesOnlyWeakly(current) ? Reason.WEAK_TAG : Reason.TAG_MISMATCH;
        return conflicts.failed(reason, current);
    }

    /**
     * Checks {@code If-Match} and demands it.
     *
     * @param ifMatch the header of the request
     * @param current the current version
     * @throws ConflictException if the header is absent (428), or as in {@link #check(IfMatch, long)}
     */
    public void require(IfMatch ifMatch, long current) {
        raise(requiredConflict(ifMatch, current));
    }

    /**
     * As {@link #require(IfMatch, long)}, without throwing.
     *
     * @param ifMatch the header of the request
     * @param current the current version
     * @return the conflict; {@code null} if the check passes
     */
    public @Nullable Conflict requiredConflict(IfMatch ifMatch, long current) {
        return Objects.requireNonNull(ifMatch, "ifMatch").isAbsent() ? conflicts.required : conflict(ifMatch, current);
    }

    /**
     * Checks {@code If-Match} and demands it.
     *
     * @param ifMatch the header of the request
     * @param current the current entity tag; {@code null} if there is no resource
     * @throws ConflictException if the header is absent (428), or as in {@link #check(IfMatch, EntityTag)}
     */
    public void require(IfMatch ifMatch, @Nullable EntityTag current) {
        raise(requiredConflict(ifMatch, current));
    }

    /**
     * As {@link #require(IfMatch, EntityTag)}, without throwing.
     *
     * @param ifMatch the header of the request
     * @param current the current entity tag; {@code null} if there is no resource
     * @return the conflict; {@code null} if the check passes
     */
    public @Nullable Conflict requiredConflict(IfMatch ifMatch, @Nullable EntityTag current) {
        return Objects.requireNonNull(ifMatch, "ifMatch").isAbsent() ? conflicts.required : conflict(ifMatch, current);
    }

    /**
     * Checks a version in the body. A body without version passes.
     *
     * @param claimed the version in the body; {@code null} if it has none
     * @param current the current version
     * @throws ConflictException if the body has another version (409)
     */
    public void checkClaimed(@Nullable Long claimed, long current) {
        raise(claimedConflict(claimed, current));
    }

    /**
     * As {@link #checkClaimed(Long, long)}, without throwing.
     *
     * @param claimed the version in the body; {@code null} if it has none
     * @param current the current version
     * @return the conflict; {@code null} if the check passes
     */
    public @Nullable Conflict claimedConflict(@Nullable Long claimed, long current) {
        return claimed == null || claimed == current ? null : conflicts.stale(current);
    }

    /**
     * Checks a version in the body. A body without version passes.
     *
     * @param claimed the version in the body as an entity tag; {@code null} if it has none
     * @param current the current entity tag; {@code null} if there is no resource
     * @throws ConflictException if the body has another version, or there is no resource (409)
     */
    public void checkClaimed(@Nullable EntityTag claimed, @Nullable EntityTag current) {
        raise(claimedConflict(claimed, current));
    }

    /**
     * As {@link #checkClaimed(EntityTag, EntityTag)}, without throwing.
     *
     * @param claimed the version in the body as an entity tag; {@code null} if it has none
     * @param current the current entity tag; {@code null} if there is no resource
     * @return the conflict; {@code null} if the check passes
     */
    public @Nullable Conflict claimedConflict(@Nullable EntityTag claimed, @Nullable EntityTag current) {
        return claimed == null || claimed.equals(current) ? null : conflicts.stale(current);
    }

    /**
     * Checks {@code If-Match} first, then the version in the body, which decides alone where the header is absent or {@code *}.
     *
     * @param ifMatch the header of the request
     * @param claimed the version in the body; {@code null} if it has none
     * @param current the current version
     * @throws ConflictException if the header fails as in {@link #check(IfMatch, long)}, a tag in it matches and the body
     *     has another version (400), or the body alone is stale (409)
     */
    public void check(IfMatch ifMatch, @Nullable Long claimed, long current) {
        raise(conflict(ifMatch, claimed, current));
    }

    /**
     * As {@link #check(IfMatch, Long, long)}, without throwing.
     *
     * @param ifMatch the header of the request
     * @param claimed the version in the body; {@code null} if it has none
     * @param current the current version
     * @return the conflict; {@code null} if the check passes
     */
    public @Nullable Conflict conflict(IfMatch ifMatch, @Nullable Long claimed, long current) {
        Conflict header = conflict(ifMatch, current);
        if (header != null) {
            return header;
        }
        Conflict body = claimedConflict(claimed, current);
        return body != null && ifMatch.hasTags() ? conflicts.disagreeing(EntityTag.of(current)) : body;
    }

    /**
     * Checks {@code If-Match} first, then the version in the body, which decides alone where the header is absent or {@code *}.
     *
     * @param ifMatch the header of the request
     * @param claimed the version in the body as an entity tag; {@code null} if it has none
     * @param current the current entity tag; {@code null} if there is no resource
     * @throws ConflictException if the header fails as in {@link #check(IfMatch, EntityTag)}, a tag in it matches and the body
     *     has another version (400), or the body alone is stale (409)
     */
    public void check(IfMatch ifMatch, @Nullable EntityTag claimed, @Nullable EntityTag current) {
        raise(conflict(ifMatch, claimed, current));
    }

    /**
     * As {@link #check(IfMatch, EntityTag, EntityTag)}, without throwing.
     *
     * @param ifMatch the header of the request
     * @param claimed the version in the body as an entity tag; {@code null} if it has none
     * @param current the current entity tag; {@code null} if there is no resource
     * @return the conflict; {@code null} if the check passes
     */
    public @Nullable Conflict conflict(IfMatch ifMatch, @Nullable EntityTag claimed, @Nullable EntityTag current) {
        Conflict header = conflict(ifMatch, current);
        if (header != null) {
            return header;
        }
        Conflict body = claimedConflict(claimed, current);
        return body != null && current != null && ifMatch.hasTags() ? conflicts.disagreeing(current) : body;
    }

    /**
     * Checks {@code If-None-Match: *}. Entity tags in the header do not matter here, see {@link #checkNoneMatch(IfNoneMatch,
     * long)}.
     *
     * @param ifNoneMatch the header of the request
     * @param exists whether there is a resource
     * @throws ConflictException if the header is {@code *} and there is a resource (412), or it is malformed (400)
     */
    public void checkAbsent(IfNoneMatch ifNoneMatch, boolean exists) {
        raise(absentConflict(ifNoneMatch, exists));
    }

    /**
     * As {@link #checkAbsent(IfNoneMatch, boolean)}, without throwing.
     *
     * @param ifNoneMatch the header of the request
     * @param exists whether there is a resource
     * @return the conflict; {@code null} if the check passes
     */
    public @Nullable Conflict absentConflict(IfNoneMatch ifNoneMatch, boolean exists) {
        if (Objects.requireNonNull(ifNoneMatch, "ifNoneMatch").isMalformed()) {
            return conflicts.malformedIfNoneMatch;
        }
        return ifNoneMatch.isAny() && exists ? conflicts.exists : null;
    }

    /**
     * Checks {@code If-None-Match} of a write. A read answers 304 instead.
     *
     * @param ifNoneMatch the header of the request
     * @param current the current version
     * @throws ConflictException if the header is {@code *} or has the current tag, weak or not (412), or is malformed (400)
     */
    public void checkNoneMatch(IfNoneMatch ifNoneMatch, long current) {
        raise(noneMatchConflict(ifNoneMatch, current));
    }

    /**
     * As {@link #checkNoneMatch(IfNoneMatch, long)}, without throwing.
     *
     * @param ifNoneMatch the header of the request
     * @param current the current version
     * @return the conflict; {@code null} if the check passes
     */
    public @Nullable Conflict noneMatchConflict(IfNoneMatch ifNoneMatch, long current) {
        if (Objects.requireNonNull(ifNoneMatch, "ifNoneMatch").isMalformed()) {
            return conflicts.malformedIfNoneMatch;
        }
        if (!ifNoneMatch.matches(current)) {
            return null;
        }
        Reason reason = ifNoneMatch.isAny() ? Reason.EXISTS : Reason.NONE_MATCH;
        return conflicts.failed(reason, current);
    }

    /**
     * Checks {@code If-None-Match} of a write. A read answers 304 instead.
     *
     * @param ifNoneMatch the header of the request
     * @param current the current entity tag; {@code null} if there is no resource
     * @throws ConflictException if the header is {@code *} or has the current tag, weak or not (412), or is malformed (400)
     */
    public void checkNoneMatch(IfNoneMatch ifNoneMatch, @Nullable EntityTag current) {
        raise(noneMatchConflict(ifNoneMatch, current));
    }

    /**
     * As {@link #checkNoneMatch(IfNoneMatch, EntityTag)}, without throwing.
     *
     * @param ifNoneMatch the header of the request
     * @param current the current entity tag; {@code null} if there is no resource
     * @return the conflict; {@code null} if the check passes
     */
    public @Nullable Conflict noneMatchConflict(IfNoneMatch ifNoneMatch, @Nullable EntityTag current) {
        if (Objects.requireNonNull(ifNoneMatch, "ifNoneMatch").isMalformed()) {
            return conflicts.malformedIfNoneMatch;
        }
        if (!ifNoneMatch.matches(current)) {
            return null;
        }
        Reason reason = ifNoneMatch.isAny() ? Reason.EXISTS : Reason.NONE_MATCH;
        return conflicts.failed(reason, current);
    }

    /**
     * The conflict of a write that found the resource changed after its checks had passed.
     *
     * @param ifMatch the header of the request
     * @return a {@link PreconditionFailed} (412) if the header has tags, a {@link StaleVersion} (409) if it is absent or
     *     {@code *}
     */
    public Conflict lost(IfMatch ifMatch) {
        return conflicts.lost(Objects.requireNonNull(ifMatch, "ifMatch"));
    }

    /**
     * As {@link #lost(IfMatch)}, where the version that won is known.
     *
     * @param ifMatch the header of the request
     * @param current the version that won, read in a transaction after the failed write
     * @return the conflict
     */
    public Conflict lost(IfMatch ifMatch, long current) {
        return conflicts.lost(Objects.requireNonNull(ifMatch, "ifMatch"), current);
    }

    /**
     * As {@link #lost(IfMatch)}, where the version that won is known.
     *
     * @param ifMatch the header of the request
     * @param current the entity tag that won, read in a transaction after the failed write; {@code null} if there is none
     * @return the conflict
     */
    public Conflict lost(IfMatch ifMatch, @Nullable EntityTag current) {
        return current == null ? lost(ifMatch) : conflicts.lost(Objects.requireNonNull(ifMatch, "ifMatch"), current);
    }

    private static void raise(@Nullable Conflict conflict) {
        if (conflict != null) {
            throw conflict.toException();
        }
    }
}
