package dev.truce.web;

import org.jspecify.annotations.Nullable;

/** Knows the trace that the request belongs to, which becomes the problem's member {@code trace_id}. */
@FunctionalInterface
public interface TraceIds {

    /**
     * Returns the current trace.
     *
     * @return its id; {@code null} if there is none
     */
    @Nullable
    String current();
}
