package dev.truce.spring.problem;

import dev.truce.runtime.Contracts;
import dev.truce.runtime.Problem;
import dev.truce.spring.ConflictObserver;
import dev.truce.spring.ConflictRenderer;
import dev.truce.spring.ObservedConflict;
import dev.truce.spring.TraceIds;
import dev.truce.spring.failure.FoundConflict;
import dev.truce.spring.problem.ProblemTexts.Localized;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;
import org.springframework.http.ResponseEntity;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.support.RequestContextUtils;

/** Answers a conflict: tells the observers, makes the problem, lets the application render it, and writes it. */
final class ConflictAnswers implements ConflictAnswer {

    private static final List<HttpMethod> METHODS = List.of(HttpMethod.values());

    private final Contracts contracts;
    private final ProblemTexts texts;
    private final ProblemWriter writer;
    private final List<ConflictRenderer> renderers;
    private final List<ConflictObserver> observers;
    private final List<TraceIds> traces;

    ConflictAnswers(
            Contracts contracts,
            ProblemTexts texts,
            ProblemWriter writer,
            List<ConflictRenderer> renderers,
            List<ConflictObserver> observers,
            List<TraceIds> traces) {
        this.contracts = contracts;
        this.texts = texts;
        this.writer = writer;
        this.renderers = List.copyOf(renderers);
        this.observers = List.copyOf(observers);
        this.traces = List.copyOf(traces);
    }

    @Override
    public void answer(FoundConflict found, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        ObservedConflict observed = observed(found, request);
        observers.forEach(observer -> observer.observe(observed));
        Localized localized = texts.localize(problem(found, request), RequestContextUtils.getLocale(request));
        Problem problem = localized.problem();
        ResponseEntity<?> rendered = rendered(problem, request);
        ResponseEntity<?> answer = rendered != null ? rendered : ProblemDetails.of(problem, localized.language());
        if (!writer.write(answer, response)) {
            writeBytes(ProblemDetails.bytes(problem, localized.language()), response);
        }
    }

    private Problem problem(FoundConflict found, HttpServletRequest request) {
        Problem problem = contracts.problem(found.conflict());
        String path = request.getRequestURI();
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

    private @Nullable ResponseEntity<?> rendered(Problem problem, HttpServletRequest request) {
        for (ConflictRenderer renderer : renderers) {
            ResponseEntity<?> answer = renderer.render(problem, request);
            if (answer != null) {
                return answer;
            }
        }
        return null;
    }

    private static ObservedConflict observed(FoundConflict found, HttpServletRequest request) {
        Object route = request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE);
        String method = request.getMethod();
        return new ObservedConflict(
                found.conflict(),
                request,
                route == null ? "UNKNOWN" : route.toString(),
                METHODS.contains(HttpMethod.valueOf(method)) ? method : "_OTHER",
                found.constraint());
    }

    private static void writeBytes(ResponseEntity<byte[]> answer, HttpServletResponse response) throws IOException {
        byte[] body = answer.getBody();
        response.setStatus(answer.getStatusCode().value());
        answer.getHeaders().forEach((name, values) -> response.setHeader(name, String.join(", ", values)));
        if (body != null) {
            response.getOutputStream().write(body);
        }
        response.flushBuffer();
    }

    private static boolean isUri(String path) {
        try {
            return !URI.create(path).toString().isEmpty();
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
