package dev.truce.spring.failure;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

/** Finds the conflict that a failure stands for. */
@FunctionalInterface
public interface ConflictFinder {

    /**
     * Looks at a failure.
     *
     * @param failure what the handler, or the commit after it, has thrown
     * @param request the request
     * @param handler what was called; {@code null} if nothing was
     * @return the conflict; {@code null} if no rule declares what happened
     */
    @Nullable
    FoundConflict find(Throwable failure, HttpServletRequest request, @Nullable Object handler);
}
