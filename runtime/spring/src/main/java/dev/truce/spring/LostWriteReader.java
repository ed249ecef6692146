package dev.truce.spring;

import org.jspecify.annotations.Nullable;

/**
 * Recognises the exception of a persistence library that means a lost race. The beans of the starter know Spring's, Jakarta
 * Persistence's and Hibernate's; an application adds one for a library that they do not know.
 */
@FunctionalInterface
public interface LostWriteReader {

    /**
     * Reads one exception. Its causes are read by further calls.
     *
     * @param failure an exception
     * @return what it tells, {@link LostWrite#UNKNOWN} if it tells no more than that a race was lost; {@code null} if it means
     *     anything else
     */
    @Nullable
    LostWrite read(Throwable failure);
}
