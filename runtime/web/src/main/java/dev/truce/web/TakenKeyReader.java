package dev.truce.web;

import org.jspecify.annotations.Nullable;

/** Recognises the exception of a persistence library that finds the key of a new object taken before the database is asked. */
interface TakenKeyReader {

    /**
     * Reads one exception, without its causes.
     *
     * @param failure an exception
     * @return the class of the object whose key is taken; {@code null} if the exception means anything else
     */
    @Nullable
    Class<?> takenKey(Throwable failure);
}
