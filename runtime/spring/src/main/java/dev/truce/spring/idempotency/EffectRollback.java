package dev.truce.spring.idempotency;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;

/**
 * Rolls back when a handler throws, before anybody answers: whoever asks the database for the answer, such as for the current version of
 * a lost race, does so as after any other handler's transaction.
 */
final class EffectRollback implements HandlerExceptionResolver, Ordered {
    private static final Logger LOG = LoggerFactory.getLogger(EffectRollback.class);

    @Override
    public int getOrder() {
        return Ordered.HIGHEST_PRECEDENCE;
    }

    @Override
    public @Nullable ModelAndView resolveException(
            HttpServletRequest request, HttpServletResponse response, @Nullable Object handler, Exception failure) {
        EffectTransaction open = EffectTransaction.current();
        if (open != null) {
            try {
                open.rollback();
            } catch (RuntimeException e) {
                // the connection is lost, so that the database rolls back; the first failure is the one to answer
                LOG.warn("A transaction could not be rolled back: {}", e.toString());
            }
        }
        return null;
    }
}
