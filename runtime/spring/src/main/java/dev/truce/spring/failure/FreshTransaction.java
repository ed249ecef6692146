package dev.truce.spring.failure;

import dev.truce.spring.CurrentVersion;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Runs a read so that it sees what has been committed by now, whatever the request has read before. */
@FunctionalInterface
public interface FreshTransaction {

    /**
     * Runs a read.
     *
     * @param read what reads
     * @return what it has read
     */
    @Nullable
    CurrentVersion run(Supplier<@Nullable CurrentVersion> read);
}
