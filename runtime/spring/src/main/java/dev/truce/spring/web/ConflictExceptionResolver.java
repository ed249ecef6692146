package dev.truce.spring.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;

/**
 * Answers exceptions that are conflicts, and leaves every other one to the next resolver.
 *
 * <p>There are two: one before the application's advice, for what an operation declares; one after it, for what nobody
 * has answered.
 */
final class ConflictExceptionResolver implements HandlerExceptionResolver, Ordered {

    private final Answerer answerer;
    private final int order;

    ConflictExceptionResolver(Answerer answerer, int order) {
        this.answerer = answerer;
        this.order = order;
    }

    /** Answers a failed request as {@link HandlerExceptionResolver} does, or returns {@code null}. */
    @FunctionalInterface
    interface Answerer {
        @Nullable
        ModelAndView answer(
                HttpServletRequest request, HttpServletResponse response, @Nullable Object handler, Exception failure);
    }

    @Override
    public int getOrder() {
        return order;
    }

    @Override
    public @Nullable ModelAndView resolveException(
            HttpServletRequest request, HttpServletResponse response, @Nullable Object handler, Exception failure) {
        return answerer.answer(request, response, handler, failure);
    }
}
