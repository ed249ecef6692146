package dev.truce.runtime;

import dev.truce.runtime.generated.MemberNaming;
import dev.truce.runtime.vocabulary.ProblemText;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The properties that all problems of one compilation share. Styles with equal components are equal. */
public final class ProblemStyle {

    /** The style without any option: {@code /problems}, {@link MemberNaming#SNAKE_CASE}. */
    public static final ProblemStyle DEFAULT = new ProblemStyle("/problems", MemberNaming.SNAKE_CASE);

    private final String base;
    private final MemberNaming members;
    private final ProblemType malformedPrecondition;
    private final ProblemType collision;
    private final ProblemType unavailable;
    private final ProblemType unstorableValue;
    private final ProblemType keyMissing;
    private final ProblemType keyMalformed;
    private final ProblemType keyReused;
    private final ProblemType keyInUse;

    /**
     * Creates a style.
     *
     * @param base what every problem type's URI begins with: absolute or root-relative, such as {@code /problems}
     * @param members how a problem's own members are written
     */
    public ProblemStyle(String base, MemberNaming members) {
        this.base = Objects.requireNonNull(base, "base");
        this.members = Objects.requireNonNull(members, "members");
        this.malformedPrecondition = new RuntimeProblem(this, ProblemText.malformedPrecondition());
        this.collision = new RuntimeProblem(this, ProblemText.collision());
        this.unavailable = new RuntimeProblem(this, ProblemText.unavailable());
        this.unstorableValue = new RuntimeProblem(this, ProblemText.unstorableValue());
        this.keyMissing = new RuntimeProblem(this, ProblemText.keyMissing());
        this.keyMalformed = new RuntimeProblem(this, ProblemText.keyMalformed());
        this.keyReused = new RuntimeProblem(this, ProblemText.keyReused());
        this.keyInUse = new RuntimeProblem(this, ProblemText.keyInUse());
    }

    /**
     * The prefix of every problem type's URI.
     *
     * @return an absolute or root-relative prefix, such as {@code /problems}
     */
    public String base() {
        return base;
    }

    /**
     * Returns the naming of a problem's own members.
     *
     * @return the naming
     */
    public MemberNaming members() {
        return members;
    }

    /**
     * The type of {@link MalformedPrecondition}, which belongs to no resource.
     *
     * @return the problem type {@code MALFORMED_PRECONDITION} under this base, status 400
     */
    public ProblemType malformedPrecondition() {
        return malformedPrecondition;
    }

    /**
     * The type of {@link Collision}, which belongs to no resource.
     *
     * @return the problem type {@code COLLISION} under this base, status 409
     */
    public ProblemType collision() {
        return collision;
    }

    /**
     * Returns the type of {@link Unavailable}, which belongs to no resource.
     *
     * @return the problem type {@code UNAVAILABLE} under this base, status 503
     */
    public ProblemType unavailable() {
        return unavailable;
    }

    /**
     * Returns the type of {@link UnstorableValue}, which belongs to no resource.
     *
     * @return the problem type {@code UNSTORABLE_VALUE} under this base, status 422
     */
    public ProblemType unstorableValue() {
        return unstorableValue;
    }

    /**
     * Returns the type of a request without the idempotency key that it needs, which belongs to no resource.
     *
     * @return the problem type {@code IDEMPOTENCY_KEY_MISSING} under this base, status 400
     */
    public ProblemType keyMissing() {
        return keyMissing;
    }

    /**
     * Returns the type of an idempotency key that breaks the grammar, which belongs to no resource.
     *
     * @return the problem type {@code IDEMPOTENCY_KEY_MALFORMED} under this base, status 400
     */
    public ProblemType keyMalformed() {
        return keyMalformed;
    }

    /**
     * Returns the type of an idempotency key with another payload, which belongs to no resource.
     *
     * @return the problem type {@code IDEMPOTENCY_KEY_REUSED} under this base, status 422
     */
    public ProblemType keyReused() {
        return keyReused;
    }

    /**
     * Returns the type of an idempotency key whose first request still runs, which belongs to no resource.
     *
     * @return the problem type {@code IDEMPOTENCY_KEY_IN_USE} under this base, status 409
     */
    public ProblemType keyInUse() {
        return keyInUse;
    }

    /** The types that belong to no resource. */
    List<ProblemType> own() {
        return List.of(
                malformedPrecondition,
                collision,
                unavailable,
                unstorableValue,
                keyMissing,
                keyMalformed,
                keyReused,
                keyInUse);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ProblemStyle style && style.base.equals(base) && style.members == members;
    }

    @Override
    public int hashCode() {
        return Objects.hash(base, members);
    }

    @Override
    public String toString() {
        return "ProblemStyle[base=" + base + ", members=" + members + "]";
    }
}
