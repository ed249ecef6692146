package dev.truce.runtime;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The rule of a version whose updates and deletes demand {@code If-Match}: it adds the checks that answer 428 without the header
 * (RFC 6585 section 3). The inherited checks of {@code If-Match} alone, under which an absent header passes, are for transitions, whose
 * own compare-and-set protects them. Those that also take a version of the body demand one of both.
 */
public final class RequiredVersionRule extends VersionRule {

    private final Conflict missing;
    private final Conflict missingToCreate;

    private RequiredVersionRule(VersionConflicts conflicts, Conflict missing, Conflict missingToCreate) {
        super(conflicts);
        this.missing = missing;
        this.missingToCreate = missingToCreate;
    }

    /**
     * Creates a rule that demands {@code If-Match}.
     *
     * @param preconditionFailed the type of a failed precondition, 412
     * @param stale the type of a stale version, 409
     * @param preconditionRequired the type of a missing precondition, 428
     * @return the rule
     */
    public static RequiredVersionRule of(
            ProblemType preconditionFailed, ProblemType stale, ProblemType preconditionRequired) {
        Objects.requireNonNull(preconditionRequired, "preconditionRequired");
        return new RequiredVersionRule(
                new VersionConflicts(preconditionFailed, stale),
                new PreconditionRequired(preconditionRequired, true),
                new PreconditionRequired(preconditionRequired, false));
    }

    /**
     * Checks {@code If-Match}, which must be present.
     *
     * @param ifMatch the header of the request
     * @param current the current version
     * @return the current version
     * @throws ConflictException if the header is absent (428), or as in {@link #check(IfMatch, long)}
     */
    public long require(@Nullable IfMatch ifMatch, long current) {
        raise(requiredConflict(ifMatch, current));
        return current;
    }

    /**
     * As {@link #require(IfMatch, long)}, without throwing.
     *
     * @param ifMatch the header of the request
     * @param current the current version
     * @return the conflict; {@code null} if the check passes
     */
    public @Nullable Conflict requiredConflict(@Nullable IfMatch ifMatch, long current) {
        return isAbsent(ifMatch) ? missing : conflict(ifMatch, current);
    }

    /**
     * Checks {@code If-Match}, which must be present.
     *
     * @param ifMatch the header of the request
     * @param current the current version; {@code null} if the resource has none
     * @throws ConflictException if the header is absent (428), or as in {@link #checkBoxed(IfMatch, Number)}
     */
    public void requireBoxed(@Nullable IfMatch ifMatch, @Nullable Number current) {
        raise(requiredBoxedConflict(ifMatch, current));
    }

    /**
     * As {@link #requireBoxed(IfMatch, Number)}, without throwing.
     *
     * @param ifMatch the header of the request
     * @param current the current version; {@code null} if the resource has none
     * @return the conflict; {@code null} if the check passes
     */
    public @Nullable Conflict requiredBoxedConflict(@Nullable IfMatch ifMatch, @Nullable Number current) {
        return isAbsent(ifMatch) ? missing : boxedConflict(ifMatch, current);
    }

    /**
     * Checks {@code If-Match}, which must be present, for a resource that exists and has no version.
     *
     * @param ifMatch the header of the request
     * @throws ConflictException if the header is absent (428), or as in {@link #checkUnversioned(IfMatch)}
     */
    public void requireUnversioned(@Nullable IfMatch ifMatch) {
        raise(isAbsent(ifMatch) ? missing : unversionedConflict(ifMatch));
    }

    /**
     * Checks {@code If-Match}, which must be present.
     *
     * @param ifMatch the header of the request
     * @param current the current entity tag; {@code null} if there is no resource
     * @throws ConflictException if the header is absent (428), or as in {@link #check(IfMatch, EntityTag)}
     */
    public void require(@Nullable IfMatch ifMatch, @Nullable EntityTag current) {
        raise(requiredConflict(ifMatch, current));
    }

    /**
     * As {@link #require(IfMatch, EntityTag)}, without throwing.
     *
     * @param ifMatch the header of the request
     * @param current the current entity tag; {@code null} if there is no resource
     * @return the conflict; {@code null} if the check passes
     */
    public @Nullable Conflict requiredConflict(@Nullable IfMatch ifMatch, @Nullable EntityTag current) {
        return isAbsent(ifMatch) ? missing(current) : conflict(ifMatch, current);
    }

    /** {@inheritDoc} A request with neither header nor version in the body is refused (428). */
    @Override
    public @Nullable Conflict conflict(@Nullable IfMatch ifMatch, @Nullable Long claimed, long current) {
        return claimed == null ? requiredConflict(ifMatch, current) : super.conflict(ifMatch, claimed, current);
    }

    /** {@inheritDoc} A request with neither header nor version in the body is refused (428). */
    @Override
    public @Nullable Conflict boxedConflict(
            @Nullable IfMatch ifMatch, @Nullable Long claimed, @Nullable Number current) {
        return claimed == null
                ? requiredBoxedConflict(ifMatch, current)
                : super.boxedConflict(ifMatch, claimed, current);
    }

    /** {@inheritDoc} A request with neither header nor version in the body is refused (428). */
    @Override
    public @Nullable Conflict conflict(
            @Nullable IfMatch ifMatch, @Nullable EntityTag claimed, @Nullable EntityTag current) {
        return claimed == null ? requiredConflict(ifMatch, current) : super.conflict(ifMatch, claimed, current);
    }

    private static boolean isAbsent(@Nullable IfMatch ifMatch) {
        return ifMatch == null || ifMatch.isAbsent();
    }

    private Conflict missing(@Nullable EntityTag current) {
        return current == null ? missingToCreate : missing;
    }
}
