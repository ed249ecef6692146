package dev.truce.spring.observe;

import dev.truce.web.TraceIds;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.MDC;

/** The trace that agents and filters put into the context of the log. */
final class LoggedTraceIds implements TraceIds {

    private static final List<String> KEYS = List.of("traceId", "trace_id");

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
