package dev.truce.runtime;

import dev.truce.Resolution;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * One occurrence of a broken rule. The subtypes are the same in every API; {@link #type()} names the broken rule.
 *
 * <p>A conflict is immutable, and cheap: without data of the request it is a constant. Return it where a rejection is
 * frequent, throw it as {@link #toException()} where a transaction must roll back.
 */
public sealed interface Conflict
        permits Duplicate,
                PreconditionFailed,
                StaleVersion,
                PreconditionRequired,
                IllegalTransition,
                NotDeletable,
                Referenced,
                MissingReference,
                Refused,
                MalformedPrecondition,
                Collision,
                Unavailable,
                UnstorableValue,
                UnusableKey {

    /**
     * The rule's problem type.
     *
     * @return a constant of the resource's generated enum, or a type of {@link ProblemStyle}
     */
    ProblemType type();

    /**
     * Returns what the client may do next.
     *
     * @return the resolution of the type, unless more is known about this occurrence
     */
    default Resolution resolution() {
        return type().resolution();
    }

    /**
     * Passes on the problem's extension members except {@code code} and {@code resolution}, in the order of the wire.
     *
     * @param consumer takes a name in snake case, and a value that can be written as JSON
     */
    void forEachMember(BiConsumer<String, @Nullable Object> consumer);

    /**
     * Describes this occurrence and how to recover from it (RFC 9457 section 3.1.4).
     *
     * @return the type's template, filled in
     */
    default String detail() {
        return Details.of(this);
    }

    /**
     * The conflict as the client sees it.
     *
     * @return a problem without {@code instance}
     */
    default Problem toProblem() {
        return Problem.of(this);
    }

    /**
     * The conflict as an exception.
     *
     * @return a new exception, not thrown yet
     */
    default ConflictException toException() {
        return new ConflictException(this);
    }
}
