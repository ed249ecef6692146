package dev.truce.runtime;

import dev.truce.runtime.PreconditionFailed.Reason;
import org.jspecify.annotations.Nullable;

/**
 * Checks a resource's version against {@code If-Match} (412), {@code If-None-Match} (412) and a version in the body (409). A rule
 * that demands {@code If-Match} (428) is a {@link RequiredVersionRule}.
 *
 * <p>Each check throws; its twin, which is named after the conflict, returns the conflict or {@code null} instead. All of them
 * treat a {@code null} header as absent, and a malformed one as a {@link MalformedPrecondition}. A version is a number or an entity
 * tag. The tag is {@code null} if there is no resource. A number that is an object is {@code null} if there is a resource whose row has
 * no version, as rows have that are older than the column: no tag matches it, and {@code *} does.
 */
public sealed class VersionRule permits RequiredVersionRule {

    private final VersionConflicts conflicts;

    VersionRule(VersionConflicts conflicts) {
        this.conflicts = conflicts;
    }

    /**
     * Creates a rule that accepts writes without {@code If-Match}.
     *
     * @param preconditionFailed the type of a failed precondition, 412
     * @param stale the type of a stale version, 409
     * @return the rule
     */
    public static VersionRule of(ProblemType preconditionFailed, ProblemType stale) {
        return new VersionRule(new VersionConflicts(preconditionFailed, stale));
    }

    /**
     * Checks {@code If-Match}. An absent header passes.
     *
     * @param ifMatch the header of the request
     * @param current the current version
     * @return the current version
     * @throws ConflictException if the header is present and has not the strong tag of the version (412), or is malformed (400)
     */
    public long check(@Nullable IfMatch ifMatch, long current) {
        raise(conflict(ifMatch, current));
        return current;
    }

    /**
     * As {@link #check(IfMatch, long)}, without throwing.
     *
     * @param ifMatch the header of the request
     * @param current the current version
     * @return the conflict; {@code null} if the check passes
     */
    public @Nullable Conflict conflict(@Nullable IfMatch ifMatch, long current) {
        if (ifMatch == null || ifMatch.matches(current)) {
            return null;
        }
        Reason reason = ifMatch.matchesOnlyWeakly(current) ? Reason.WEAK_TAG : Reason.TAG_MISMATCH;
        return ifMatch.isMalformed() ? conflicts.malformedIfMatch : conflicts.failed(reason, current);
    }

    /**
     * Checks {@code If-Match}. An absent header passes.
     *
     * @param ifMatch the header of the request
     * @param current the current version; {@code null} if the resource has none
     * @throws ConflictException if the header is present and has not the strong tag of the version (412), or is malformed (400)
     */
    public void checkBoxed(@Nullable IfMatch ifMatch, @Nullable Number current) {
        raise(boxedConflict(ifMatch, current));
    }

    /**
     * As {@link #checkBoxed(IfMatch, Number)}, without throwing.
     *
     * @param ifMatch the header of the request
     * @param current the current version; {@code null} if the resource has none
     * @return the conflict; {@code null} if the check passes
     */
    public @Nullable Conflict boxedConflict(@Nullable IfMatch ifMatch, @Nullable Number current) {
        return current == null ? unversionedConflict(ifMatch) : conflict(ifMatch, current.longValue());
    }

    /**
     * Checks {@code If-Match} for a resource that exists and has no version. An absent header and {@code *} pass.
     *
     * @param ifMatch the header of the request
     * @throws ConflictException if the header has tags (412), or is malformed (400)
     */
    public void checkUnversioned(@Nullable IfMatch ifMatch) {
        raise(unversionedConflict(ifMatch));
    }

    /**
     * As {@link #checkUnversioned(IfMatch)}, without throwing.
     *
     * @param ifMatch the header of the request
     * @return the conflict; {@code null} if the check passes
     */
    public @Nullable Conflict unversionedConflict(@Nullable IfMatch ifMatch) {
        if (ifMatch == null || ifMatch.isAbsent() || ifMatch.isAny()) {
            return null;
        }
        return ifMatch.isMalformed() ? conflicts.malformedIfMatch : conflicts.unversioned;
    }

    /**
     * Checks {@code If-Match}. An absent header passes.
     *
     * @param ifMatch the header of the request
     * @param current the current entity tag; {@code null} if there is no resource
     * @throws ConflictException if the header is present and has not the current tag, or there is no resource (412), or it is
     *     malformed (400)
     */
    public void check(@Nullable IfMatch ifMatch, @Nullable EntityTag current) {
        raise(conflict(ifMatch, current));
    }

    /**
     * As {@link #check(IfMatch, EntityTag)}, without throwing.
     *
     * @param ifMatch the header of the request
     * @param current the current entity tag; {@code null} if there is no resource
     * @return the conflict; {@code null} if the check passes
     */
    public @Nullable Conflict conflict(@Nullable IfMatch ifMatch, @Nullable EntityTag current) {
        if (ifMatch == null || ifMatch.matches(current)) {
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
     * Checks a version in the body. A body without version passes.
     *
     * @param claimed the version in the body; {@code null} if it has none
     * @param current the current version
     * @return the current version
     * @throws ConflictException if the body has another version (409)
     */
    public long checkClaimed(@Nullable Long claimed, long current) {
        raise(claimedConflict(claimed, current));
        return current;
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
     * @param claimed the version in the body; {@code null} if it has none
     * @param current the current version; {@code null} if the resource has none
     * @throws ConflictException if the body has another version (409)
     */
    public void checkClaimedBoxed(@Nullable Long claimed, @Nullable Number current) {
        raise(claimedBoxedConflict(claimed, current));
    }

    /**
     * As {@link #checkClaimedBoxed(Long, Number)}, without throwing.
     *
     * @param claimed the version in the body; {@code null} if it has none
     * @param current the current version; {@code null} if the resource has none
     * @return the conflict; {@code null} if the check passes
     */
    public @Nullable Conflict claimedBoxedConflict(@Nullable Long claimed, @Nullable Number current) {
        if (current != null) {
            return claimedConflict(claimed, current.longValue());
        }
        return claimed == null ? null : conflicts.staleUnknown;
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
     * @return the current version
     * @throws ConflictException if the header fails as in {@link #check(IfMatch, long)}, a tag in it matches and the body
     *     has another version (400), or the body alone is stale (409)
     */
    public long check(@Nullable IfMatch ifMatch, @Nullable Long claimed, long current) {
        raise(conflict(ifMatch, claimed, current));
        return current;
    }

    /**
     * As {@link #check(IfMatch, Long, long)}, without throwing.
     *
     * @param ifMatch the header of the request
     * @param claimed the version in the body; {@code null} if it has none
     * @param current the current version
     * @return the conflict; {@code null} if the check passes
     */
    public @Nullable Conflict conflict(@Nullable IfMatch ifMatch, @Nullable Long claimed, long current) {
        Conflict header = conflict(ifMatch, current);
        if (header != null) {
            return header;
        }
        Conflict body = claimedConflict(claimed, current);
        return body != null && sent(ifMatch).hasTags() ? conflicts.disagreeing(EntityTag.of(current)) : body;
    }

    /**
     * Checks {@code If-Match} first, then the version in the body, which decides alone where the header is absent or {@code *}.
     *
     * @param ifMatch the header of the request
     * @param claimed the version in the body; {@code null} if it has none
     * @param current the current version; {@code null} if the resource has none
     * @throws ConflictException if the header fails as in {@link #checkBoxed(IfMatch, Number)}, a tag in it matches and the body
     *     has another version (400), or the body alone is stale (409)
     */
    public void checkBoxed(@Nullable IfMatch ifMatch, @Nullable Long claimed, @Nullable Number current) {
        raise(boxedConflict(ifMatch, claimed, current));
    }

    /**
     * As {@link #checkBoxed(IfMatch, Long, Number)}, without throwing.
     *
     * @param ifMatch the header of the request
     * @param claimed the version in the body; {@code null} if it has none
     * @param current the current version; {@code null} if the resource has none
     * @return the conflict; {@code null} if the check passes
     */
    public @Nullable Conflict boxedConflict(
            @Nullable IfMatch ifMatch, @Nullable Long claimed, @Nullable Number current) {
        if (current != null) {
            return conflict(ifMatch, claimed, current.longValue());
        }
        Conflict header = unversionedConflict(ifMatch);
        return header != null ? header : claimedBoxedConflict(claimed, current);
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
    public void check(@Nullable IfMatch ifMatch, @Nullable EntityTag claimed, @Nullable EntityTag current) {
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
    public @Nullable Conflict conflict(
            @Nullable IfMatch ifMatch, @Nullable EntityTag claimed, @Nullable EntityTag current) {
        Conflict header = conflict(ifMatch, current);
        if (header != null) {
            return header;
        }
        Conflict body = claimedConflict(claimed, current);
        return body != null && current != null && sent(ifMatch).hasTags() ? conflicts.disagreeing(current) : body;
    }

    /**
     * Checks {@code If-None-Match: *}. Entity tags in the header do not matter here, see {@link #checkNoneMatch(IfNoneMatch,
     * long)}.
     *
     * @param ifNoneMatch the header of the request
     * @param exists whether there is a resource
     * @throws ConflictException if the header is {@code *} and there is a resource (412), or it is malformed (400)
     */
    public void checkAbsent(@Nullable IfNoneMatch ifNoneMatch, boolean exists) {
        raise(absentConflict(ifNoneMatch, exists));
    }

    /**
     * As {@link #checkAbsent(IfNoneMatch, boolean)}, without throwing.
     *
     * @param ifNoneMatch the header of the request
     * @param exists whether there is a resource
     * @return the conflict; {@code null} if the check passes
     */
    public @Nullable Conflict absentConflict(@Nullable IfNoneMatch ifNoneMatch, boolean exists) {
        if (ifNoneMatch == null) {
            return null;
        }
        if (ifNoneMatch.isMalformed()) {
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
    public void checkNoneMatch(@Nullable IfNoneMatch ifNoneMatch, long current) {
        raise(noneMatchConflict(ifNoneMatch, current));
    }

    /**
     * As {@link #checkNoneMatch(IfNoneMatch, long)}, without throwing.
     *
     * @param ifNoneMatch the header of the request
     * @param current the current version
     * @return the conflict; {@code null} if the check passes
     */
    public @Nullable Conflict noneMatchConflict(@Nullable IfNoneMatch ifNoneMatch, long current) {
        if (ifNoneMatch == null) {
            return null;
        }
        if (ifNoneMatch.isMalformed()) {
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
     * @param current the current version; {@code null} if the resource has none
     * @throws ConflictException if the header is {@code *} or has the current tag, weak or not (412), or is malformed (400)
     */
    public void checkNoneMatchBoxed(@Nullable IfNoneMatch ifNoneMatch, @Nullable Number current) {
        raise(noneMatchBoxedConflict(ifNoneMatch, current));
    }

    /**
     * As {@link #checkNoneMatchBoxed(IfNoneMatch, Number)}, without throwing.
     *
     * @param ifNoneMatch the header of the request
     * @param current the current version; {@code null} if the resource has none
     * @return the conflict; {@code null} if the check passes
     */
    public @Nullable Conflict noneMatchBoxedConflict(@Nullable IfNoneMatch ifNoneMatch, @Nullable Number current) {
        return current == null
                ? absentConflict(ifNoneMatch, true)
                : noneMatchConflict(ifNoneMatch, current.longValue());
    }

    /**
     * Checks {@code If-None-Match} of a write. A read answers 304 instead.
     *
     * @param ifNoneMatch the header of the request
     * @param current the current entity tag; {@code null} if there is no resource
     * @throws ConflictException if the header is {@code *} or has the current tag, weak or not (412), or is malformed (400)
     */
    public void checkNoneMatch(@Nullable IfNoneMatch ifNoneMatch, @Nullable EntityTag current) {
        raise(noneMatchConflict(ifNoneMatch, current));
    }

    /**
     * As {@link #checkNoneMatch(IfNoneMatch, EntityTag)}, without throwing.
     *
     * @param ifNoneMatch the header of the request
     * @param current the current entity tag; {@code null} if there is no resource
     * @return the conflict; {@code null} if the check passes
     */
    public @Nullable Conflict noneMatchConflict(@Nullable IfNoneMatch ifNoneMatch, @Nullable EntityTag current) {
        if (ifNoneMatch == null) {
            return null;
        }
        if (ifNoneMatch.isMalformed()) {
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
    public Conflict lost(@Nullable IfMatch ifMatch) {
        return conflicts.lost(sent(ifMatch));
    }

    /**
     * As {@link #lost(IfMatch)}, where the version that won is known.
     *
     * @param ifMatch the header of the request
     * @param current the version that won, read in a transaction after the failed write
     * @return the conflict
     */
    public Conflict lost(@Nullable IfMatch ifMatch, long current) {
        return conflicts.lost(sent(ifMatch), current);
    }

    /**
     * As {@link #lost(IfMatch)}, where the version that won is known.
     *
     * @param ifMatch the header of the request
     * @param current the entity tag that won, read in a transaction after the failed write; {@code null} if there is none
     * @return the conflict
     */
    public Conflict lost(@Nullable IfMatch ifMatch, @Nullable EntityTag current) {
        return current == null ? lost(ifMatch) : conflicts.lost(sent(ifMatch), current);
    }

    private static IfMatch sent(@Nullable IfMatch ifMatch) {
        return ifMatch == null ? IfMatch.absent() : ifMatch;
    }

    static void raise(@Nullable Conflict conflict) {
        if (conflict != null) {
            throw conflict.toException();
        }
    }
}
