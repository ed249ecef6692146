package dev.truce.web;

import org.jspecify.annotations.Nullable;

/**
 * Reads the current version of a resource after a write to it has lost a race, so that the problem can tell it. Optional: without a
 * reader the problem leaves it out. It runs in a transaction of its own, where there is a transaction manager.
 *
 * @param <R> the type of the resource
 */
public interface CurrentVersionReader<R> {

    /**
     * Returns the resource that this reader reads.
     *
     * @return the class of the resource
     */
    Class<R> resource();

    /**
     * Reads the current version.
     *
     * @param lost the write that has failed
     * @return the current version; {@code null} if there is no such resource, or the client must not learn it
     */
    @Nullable
    CurrentVersion read(LostWrite lost);
}
