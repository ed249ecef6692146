package dev.truce.spring.problem;

import dev.truce.spring.failure.ConflictFinder;
import dev.truce.spring.failure.FoundConflict;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;

/**
 * Answers exceptions that stand for a conflict, and leaves every other to whoever comes next.
 *
 * <p>There are two: one before the application's advice, for conflicts and the exceptions of libraries; one after it, for exceptions
 * of the application's own that nobody has answered and that are caused by one of those.
 */
final class ConflictExceptionResolver implements HandlerExceptionResolver, Ordered {

    private static final Logger LOG = LoggerFactory.getLogger(ConflictExceptionResolver.class);

    private final ConflictFinder finder;
    private final ConflictAnswer answer;
    private final Predicate<Throwable> concerned;
    private final int order;

    ConflictExceptionResolver(ConflictFinder finder, ConflictAnswer answer, Predicate<Throwable> concerned, int order) {
        this.finder = finder;
        this.answer = answer;
        this.concerned = concerned;
        this.order = order;
    }

    @Override
    public int getOrder() {
        return order;
    }

    @Override
    public @Nullable ModelAndView resolveException(
            HttpServletRequest request, HttpServletResponse response, @Nullable Object handler, Exception failure) {
        if (!concerned.test(failure) || response.isCommitted()) {
            return null;
        }
        FoundConflict found = finder.find(failure, request, handler);
        if (found == null) {
            return null;
        }
        try {
            answer.answer(found, request, response);
        } catch (IOException e) {
            LOG.debug("The client did not wait for the answer", e);
        }
        return new ModelAndView();
    }
}
