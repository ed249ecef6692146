package dev.truce.spring;

import dev.truce.runtime.Problem;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;

/**
 * Answers a conflict in another form than {@code application/problem+json}, for an application whose clients know an older body or
 * status. Beans are asked in their order; what none answers becomes the problem.
 */
@FunctionalInterface
public interface ConflictRenderer {

    /**
     * Renders a problem.
     *
     * @param problem the problem, with the texts of the request's language
     * @param request the request
     * @return the whole answer, whose body is written by the application's message converters; {@code null} for the problem itself
     */
    @Nullable
    ResponseEntity<?> render(Problem problem, HttpServletRequest request);
}
