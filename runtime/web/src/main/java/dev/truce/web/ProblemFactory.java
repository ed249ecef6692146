package dev.truce.web;

import dev.truce.runtime.Contracts;
import dev.truce.runtime.Problem;
import java.net.URI;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Makes the problem that answers a conflict, and reports the conflict to the observers. */
public final class ProblemFactory {

    private final Contracts contracts;
    private final List<ConflictObserver> observers;
    private final List<TraceIds> traces;

    /**
     * Creates a factory.
     *
     * @param contracts the application's contracts
     * @param observers the application's observers, in their order; those that {@link InstalledObservers} finds come after them
     * @param traces the sources of the trace's id, of which the first that knows it counts
     */
    public ProblemFactory(Contracts contracts, List<ConflictObserver> observers, List<TraceIds> traces) {
        this.contracts = Objects.requireNonNull(contracts, "contracts");
        this.observers = InstalledObservers.after(observers);
        this.traces = List.copyOf(traces);
    }

    /**
     * Makes the problem of a conflict that is about to be answered.
     *
     * @param found the conflict
     * @param request the request
     * @return the problem, with {@code instance} and, where it is known, {@code trace_id}
     */
    public Problem problem(FoundConflict found, ClientRequest request) {
        ObservedConflict observed = ObservedConflict.of(found, request);
        observers.forEach(observer -> observer.observe(observed));
        Problem problem = contracts.problem(found.conflict());
        String path = request.path();
        problem = isUri(path) ? problem.withInstance(path) : problem;
        String trace = trace();
        return trace == null ? problem : problem.with("trace_id", trace);
    }

    private @Nullable String trace() {
        for (TraceIds source : traces) {
            String trace = source.current();
            if (trace != null && !trace.isEmpty()) {
                return trace;
            }
        }
        return null;
    }

    private static boolean isUri(String path) {
        try {
            return !URI.create(path).toString().isEmpty();
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
