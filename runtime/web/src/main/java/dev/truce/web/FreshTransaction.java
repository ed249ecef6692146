package dev.truce.web;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Runs a read that sees what is committed by now, whatever the request has read before. */
@FunctionalInterface
public interface FreshTransaction {

    /** Runs the read as it is, for an application without transactions. */
    FreshTransaction NONE = Supplier::get;

    /**
     * Runs a read.
     *
     * @param read what reads
     * @return what it has read
     */
    @Nullable
    CurrentVersion run(Supplier<@Nullable CurrentVersion> read);
}
