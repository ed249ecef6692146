package dev.truce.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.MDC;

/** The trace that agents and filters put into SLF4J's context of the log. */
public final class LoggedTraceIds implements TraceIds {

    private static final List<String> KEYS = List.of("traceId", "trace_id");

    /** Creates a source. */
    public LoggedTraceIds() {}

    @Override
    public @Nullable String current() {
        for (String key : KEYS) {
            String trace = MDC.get(key);
            if (trace != null) {
                return trace;
            }
        }
        return null;
    }
}
