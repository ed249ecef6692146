package dev.truce.web;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Runs a read that sees what is committed by now, whatever the request has read before. It takes no second connection while the
 * request holds one, since requests that wait for each other's connections block the service.
 */
public interface FreshTransaction {

    /** Runs the read as it is, for an application without transactions. */
    FreshTransaction NONE = new FreshTransaction() {
        @Override
        public <T> @Nullable T run(Supplier<? extends @Nullable T> read) {
            return read.get();
        }
    };

    /**
     * Runs a read.
     *
     * @param <T> the type of the result
     * @param read what reads
     * @return what it has read; {@code null} also if it cannot run
     */
    <T> @Nullable T run(Supplier<? extends @Nullable T> read);
}
