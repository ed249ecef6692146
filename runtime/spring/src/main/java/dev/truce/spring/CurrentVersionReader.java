package dev.truce.spring;

import org.jspecify.annotations.Nullable;

/**
 * Reads what a resource is now, after a write to it has lost a race, so that the client need not ask. Optional: without such a bean
 * the problem leaves it out. It is called in a transaction of its own, where there is a transaction manager.
 *
 * @param <R> the type of the resource
 */
public interface CurrentVersionReader<R> {

    /**
     * The resource.
     *
     * @return the class of the resource
     */
    Class<R> resource();

    /**
     * Reads it.
     *
     * @param lost the write that has failed
     * @return the current version; {@code null} if there is no such resource, or it is not to be told
     */
    @Nullable
    CurrentVersion read(LostWrite lost);
}
