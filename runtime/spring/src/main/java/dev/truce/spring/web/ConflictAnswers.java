package dev.truce.spring.web;

import dev.truce.spring.ConflictRenderer;
import dev.truce.web.ClientRequest;
import dev.truce.web.FoundConflict;
import dev.truce.web.ProblemAnswer;
import dev.truce.web.ProblemFactory;
import dev.truce.web.RequestCheck;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.ResponseEntity;

/** Answers a conflict: makes the problem, lets the application render it, and writes it. */
final class ConflictAnswers {

    private static final Logger LOG = LoggerFactory.getLogger(ConflictAnswers.class);

    private final ProblemFactory problems;
    private final RenderedAnswers rendered;
    private final List<ConflictRenderer> renderers;
    private final RequestCheck check;

    ConflictAnswers(
            ProblemFactory problems, RenderedAnswers rendered, List<ConflictRenderer> renderers, RequestCheck check) {
        this.check = check;
        this.problems = problems;
        this.rendered = rendered;
        this.renderers = List.copyOf(renderers);
    }

    /** Answers with a response that is not committed; what the handler has written to it is dropped. */
    void answer(FoundConflict found, ClientRequest client, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        check.answered(found.conflict(), client);
        ProblemAnswer answer = problems.answer(found, client);
        reset(response);
        for (ConflictRenderer renderer : renderers) {
            ResponseEntity<?> own = render(renderer, answer, request);
            if (own != null && write(own, response)) {
                return;
            }
        }
        byte[] body = answer.problem().toBytes();
        response.setStatus(answer.problem().status());
        answer.headers().forEach(response::setHeader);
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
        response.flushBuffer();
    }

    private static @Nullable ResponseEntity<?> render(
            ConflictRenderer renderer, ProblemAnswer answer, HttpServletRequest request) {
        try {
            return renderer.render(answer.problem(), request);
        } catch (RuntimeException e) {
            LOG.warn(
                    "{} failed, so the problem itself is the answer",
                    renderer.getClass().getName(),
                    e);
            return null;
        }
    }

    private boolean write(ResponseEntity<?> own, HttpServletResponse response) throws IOException {
        try {
            return rendered.write(own, response);
        } catch (RuntimeException e) {
            if (response.isCommitted()) {
                throw e;
            }
            LOG.warn("A rendered conflict could not be written, so the problem itself is the answer", e);
            reset(response);
            return false;
        }
    }

    /** Drops what describes the handler's own answer, and keeps headers such as those of CORS and cookies. */
    private static void reset(HttpServletResponse response) {
        Map<String, List<String>> kept = new LinkedHashMap<>();
        for (String name : response.getHeaderNames()) {
            if (!ProblemAnswer.replaces(name)) {
                kept.put(name, List.copyOf(response.getHeaders(name)));
            }
        }
        response.reset();
        kept.forEach((name, values) -> values.forEach(value -> response.addHeader(name, value)));
    }
}
