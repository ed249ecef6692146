package dev.truce.spring.web;

import dev.truce.web.BlindWrites;
import dev.truce.web.GuardedOperation;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.ModelAndView;

/** Reports the blind writes of handlers: Spring does not call it for one that has thrown, or for an answer that a filter replays. */
final class BlindWriteInterceptor implements HandlerInterceptor {

    private final BlindWrites writes;
    private final GuardedOperations operations;

    BlindWriteInterceptor(BlindWrites writes, GuardedOperations operations) {
        this.writes = writes;
        this.operations = operations;
    }

    /** Returns whether a request has one of the headers that make a write depend on what is stored. */
    static boolean isConditional(HttpServletRequest request) {
        for (int i = 0; i < BlindWrites.PRECONDITIONS.size(); i++) {
            if (request.getHeader(BlindWrites.PRECONDITIONS.get(i)) != null) {
                return true;
            }
        }
        return false;
    }

    @Override
    public void postHandle(
            HttpServletRequest request,
            HttpServletResponse response,
            Object handler,
            @Nullable ModelAndView modelAndView) {
        int status = response.getStatus();
        if (status < 200 || status >= 300 || !(handler instanceof HandlerMethod method)) {
            return;
        }
        GuardedOperation operation = operations.of(method);
        if (writes.isPossible(operation, request.getMethod())
                && !isConditional(request)
                && !SentBody.mayHoldVersion(request)
                && !writes.mayTakeVersion(method.getMethod())) {
            Object route = request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE);
            writes.written(operation, request.getMethod(), route == null ? null : route.toString(), status);
        }
    }
}
