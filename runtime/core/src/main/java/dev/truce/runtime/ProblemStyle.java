package dev.truce.runtime;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What all problems of one compilation have in common. Two styles with equal components are equal, and so are their types. */
public final class ProblemStyle {

    /** The style without any option: {@code /problems}, {@link MemberNaming#SNAKE_CASE}. */
    public static final ProblemStyle DEFAULT = new ProblemStyle("/problems", MemberNaming.SNAKE_CASE);

    private final String base;
    private final MemberNaming members;
    private final ProblemType malformedPrecondition;
    private final ProblemType collision;
    private final ProblemType unavailable;

    /**
     * Creates a style.
     *
     * @param base what every problem type's URI begins with: absolute or root-relative, such as {@code /problems}
     * @param members how a problem's own members are written
     */
    public ProblemStyle(String base, MemberNaming members) {
        this.base = Objects.requireNonNull(base, "base");
        this.members = Objects.requireNonNull(members, "members");
        this.malformedPrecondition = RuntimeProblem.malformedPrecondition(this);
        this.collision = RuntimeProblem.collision(this);
        this.unavailable = RuntimeProblem.unavailable(this);
    }

    /**
     * What every problem type's URI begins with.
     *
     * @return an absolute or root-relative prefix, such as {@code /problems}
     */
    public String base() {
        return base;
    }

    /**
     * How a problem's own members are written.
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
