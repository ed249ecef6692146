package dev.truce.processor.model;

import dev.truce.Resolution;
import dev.truce.runtime.vocabulary.ProblemKind;
import dev.truce.runtime.vocabulary.ProblemText;
import org.jspecify.annotations.Nullable;

/**
 * A problem type that a rule leads to.
 *
 * @param kind the kind of conflict
 * @param constant the constant of the generated enum, such as {@code DUPLICATE_NUMBER}
 * @param uri the {@code type} of its problems
 * @param code what clients branch on
 * @param status the HTTP status
 * @param title the same for every occurrence
 * @param resolution what a client may do next
 * @param detail a template in which <code>{name}</code> stands for a member of the problem under its snake-case name
 * @param detailOverridden whether the user wrote the detail
 */
public record ProblemSpec(
        ProblemKind kind,
        String constant,
        String uri,
        String code,
        int status,
        String title,
        Resolution resolution,
        String detail,
        boolean detailOverridden) {

    /**
     * Returns the problem type that no annotation overrides.
     *
     * @param base the prefix of the {@code type}: of every type, and of the resource's name if it belongs to one
     * @param text its names and texts
     */
    public static ProblemSpec standard(String base, ProblemText text) {
        return new ProblemSpec(
                text.kind(),
                text.constant(),
                base + "/" + text.slug(),
                text.code(),
                text.kind().status(),
                text.title(),
                text.resolution(),
                text.detail(),
                false);
    }

    /** As every record compares. Written out, since a cold compilation pays for linking what the compiler makes of a record this large. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ProblemSpec problem
                && kind == problem.kind
                && constant.equals(problem.constant)
                && uri.equals(problem.uri)
                && code.equals(problem.code)
                && status == problem.status
                && title.equals(problem.title)
                && resolution == problem.resolution
                && detail.equals(problem.detail)
                && detailOverridden == problem.detailOverridden;
    }

    /** Hashes only the type, of which a resource has one. */
    @Override
    public int hashCode() {
        return uri.hashCode();
    }
}
