package dev.truce.spring;

import org.jspecify.annotations.Nullable;

/** Tells the trace that the request belongs to, which becomes the problem's member {@code trace_id}. */
@FunctionalInterface
public interface TraceIds {

    /**
     * The current trace.
     *
     * @return its id; {@code null} if there is none
     */
    @Nullable
    String current();
}
