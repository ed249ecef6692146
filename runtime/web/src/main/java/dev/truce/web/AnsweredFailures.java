package dev.truce.web;

import dev.truce.runtime.ConflictException;
import dev.truce.runtime.Unavailable;
import org.jspecify.annotations.Nullable;

/**
 * Decides which failures an integration answers: those of guarded operations, conflicts that a guard has thrown anywhere, and outages.
 * Everything else belongs to the application, even if it would be a conflict.
 *
 * @param outages whether a database that cannot be reached, or a wait for it that takes too long, is answered
 */
public record AnsweredFailures(boolean outages) {

    /**
     * Tells whether a failure is answered.
     *
     * @param outcome what the failure stands for; {@code null} for nothing
     * @param operation the operation that has failed
     * @param failure the exception of the handler, or of the commit after it
     * @return {@code false} if the failure is left to the application
     */
    public boolean include(@Nullable Outcome outcome, GuardedOperation operation, Throwable failure) {
        if (outcome instanceof FoundConflict found && found.conflict() instanceof Unavailable) {
            return outages;
        }
        return outcome != null && (operation.isGuarded() || isThrownByGuard(failure));
    }

    /**
     * Tells whether a guard has thrown the conflict.
     *
     * @param failure the exception of the handler
     * @return {@code true} if it is a {@link ConflictException} or is caused by one
     */
    public static boolean isThrownByGuard(Throwable failure) {
        return Causes.first(Causes.of(failure), ConflictException.class) != null;
    }
}
