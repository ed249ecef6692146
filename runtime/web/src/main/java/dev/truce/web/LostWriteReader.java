package dev.truce.web;

import org.jspecify.annotations.Nullable;

/**
 * Recognises the exception of a persistence library that means a lost race. Integrations know the libraries of their framework; an
 * application adds a reader for any other.
 */
@FunctionalInterface
public interface LostWriteReader {

    /**
     * Reads one exception, without its causes.
     *
     * @param failure an exception
     * @return the lost write, {@link LostWrite#UNKNOWN} if the exception says only that a race was lost; {@code null} if it means
     *     anything else
     */
    @Nullable
    LostWrite read(Throwable failure);
}
