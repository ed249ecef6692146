package dev.truce.spring.web;

import dev.truce.runtime.Problem;
import dev.truce.spring.ConflictRenderer;
import dev.truce.spring.web.ProblemTexts.Localized;
import dev.truce.web.ClientRequest;
import dev.truce.web.FoundConflict;
import dev.truce.web.ProblemFactory;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.servlet.support.RequestContextUtils;

/** Answers a conflict: makes the problem, lets the application render it, and writes it. */
final class ConflictAnswers {

    private final ProblemFactory problems;
    private final ProblemTexts texts;
    private final ProblemWriter writer;
    private final List<ConflictRenderer> renderers;

    ConflictAnswers(
            ProblemFactory problems, ProblemTexts texts, ProblemWriter writer, List<ConflictRenderer> renderers) {
        this.problems = problems;
        this.texts = texts;
        this.writer = writer;
        this.renderers = List.copyOf(renderers);
    }

    /** Answers with a response of which nothing has been sent yet. */
    void answer(FoundConflict found, ClientRequest client, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        Localized localized = texts.localize(problems.problem(found, client), RequestContextUtils.getLocale(request));
        Problem problem = localized.problem();
        ResponseEntity<?> rendered = rendered(problem, request);
        ResponseEntity<?> answer = rendered != null ? rendered : ProblemDetails.of(problem, localized.language());
        if (!writer.write(answer, response)) {
            writeBytes(ProblemDetails.bytes(problem, localized.language()), response);
        }
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

    private static void writeBytes(ResponseEntity<byte[]> answer, HttpServletResponse response) throws IOException {
        byte[] body = answer.getBody();
        response.setStatus(answer.getStatusCode().value());
        answer.getHeaders().forEach((name, values) -> response.setHeader(name, String.join(", ", values)));
        if (body != null) {
            response.getOutputStream().write(body);
        }
        response.flushBuffer();
    }
}
