package dev.truce.web;

import dev.truce.runtime.Contracts;
import dev.truce.runtime.Problem;
import dev.truce.web.ProblemTexts.Localized;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Creates the problem that answers a conflict, and reports the conflict to the observers. */
public final class ProblemFactory {

    private final Contracts contracts;
    private final ProblemTexts texts;
    private final List<ConflictObserver> observers;
    private final List<TraceIds> traces;
    private final List<ProblemMember<?>> members;

    /**
     * Creates a factory.
     *
     * @param contracts the application's contracts
     * @param messages the application's texts
     * @param observers the application's observers, in their order; those that {@link InstalledObservers} finds come
     * after them
     * @param traces the sources of the trace's id, of which the first that knows it counts
     * @param members the members that the application adds, in their order
     */
    public ProblemFactory(
            Contracts contracts,
            ProblemMessages messages,
            List<ConflictObserver> observers,
            List<TraceIds> traces,
            List<ProblemMember<?>> members) {
        this.contracts = Objects.requireNonNull(contracts, "contracts");
        this.texts = new ProblemTexts(messages);
        this.observers = InstalledObservers.after(observers);
        this.traces = List.copyOf(traces);
        this.members = List.copyOf(members);
    }

    /**
     * Makes the answer to a conflict.
     *
     * @param found the conflict
     * @param request the request
     * @return the problem with its headers, in the language of the request where the application has texts in it
     */
    public ProblemAnswer answer(FoundConflict found, ClientRequest request) {
        ObservedConflict observed = ObservedConflict.of(found, request);
        for (ConflictObserver observer : observers) {
            Extensions.run(observer, () -> observer.observe(observed));
        }
        Problem problem = contracts.problem(found.conflict()).withContextPath(request.contextPath());
        String instance = InstancePath.of(request.path());
        problem = instance == null ? problem : problem.withInstance(instance);
        for (ProblemMember<?> member : members) {
            problem = with(member, problem);
        }
        String trace = trace();
        problem = trace == null ? problem : problem.with("trace_id", trace);
        Localized localized = texts.localize(problem, request.locale());
        return new ProblemAnswer(localized.problem(), headers(localized));
    }

    private static Problem with(ProblemMember<?> member, Problem problem) {
        Problem added = Extensions.call(member, () -> {
            Object value = member.value(problem.conflict());
            if (value == null) {
                return null;
            }
            Problem more = problem.with(member.name(), value);
            // a value whose text cannot be made fails here, and not when the answer is written
            more.toBytes();
            return more;
        });
        return added == null ? problem : added;
    }

    private @Nullable String trace() {
        for (TraceIds source : traces) {
            String trace = Extensions.call(source, source::current);
            if (trace != null && !trace.isEmpty()) {
                return trace;
            }
        }
        return null;
    }

    private static Map<String, String> headers(Localized localized) {
        Map<String, String> headers = new LinkedHashMap<>(localized.problem().headers());
        headers.put("Cache-Control", "no-store");
        headers.put("X-Content-Type-Options", "nosniff");
        String language = localized.language();
        if (language != null) {
            headers.put("Content-Language", language);
        }
        return headers;
    }
}
