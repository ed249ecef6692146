package dev.truce.spring.request;

import org.jspecify.annotations.Nullable;

/** Knows what the endpoints of an application do to which resource, as {@code @Guarded} says it. */
@FunctionalInterface
public interface GuardedOperations {

    /**
     * The operation of a handler.
     *
     * @param handler what Spring MVC has called; {@code null} if it called nothing
     * @return the operation, {@link GuardedOperation#NONE} if the handler is no guarded method
     */
    GuardedOperation of(@Nullable Object handler);
}
