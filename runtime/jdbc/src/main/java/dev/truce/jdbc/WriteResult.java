package dev.truce.jdbc;

import dev.truce.runtime.Conflict;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The result of a conditional write. */
public sealed interface WriteResult {

    /**
     * The row was as expected, and is written.
     *
     * @param version the version after an update; {@code null} if it is not known, or the row is deleted
     */
    record Written(@Nullable Object version) implements WriteResult {}

    /** There is no such row (404). */
    record Missing() implements WriteResult {}

    /**
     * The row is not as expected, and is not written.
     *
     * @param conflict why (412 or 409)
     */
    record Rejected(Conflict conflict) implements WriteResult {

        /**
         * Creates a result.
         *
         * @param conflict why
         */
        public Rejected {
            Objects.requireNonNull(conflict, "conflict");
        }
    }

    /**
     * Continues only after a write.
     *
     * @param <X> the type of the exception
     * @param missing what to throw if there is no such row
     * @return this result
     * @throws X if there is no such row
     * @throws dev.truce.runtime.ConflictException if the row was not as expected
     */
    default <X extends Throwable> Written orThrow(Supplier<X> missing) throws X {
        if (this instanceof Written written) {
            return written;
        }
        if (this instanceof Rejected rejected) {
            throw rejected.conflict().toException();
        }
        throw missing.get();
    }
}
