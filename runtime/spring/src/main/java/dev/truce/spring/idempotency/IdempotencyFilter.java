package dev.truce.spring.idempotency;

import dev.truce.jdbc.idempotency.Claim;
import dev.truce.jdbc.idempotency.IdempotencyStore;
import dev.truce.jdbc.idempotency.StoredAnswer;
import dev.truce.runtime.UnusableKey;
import dev.truce.spring.IdempotencyCaller;
import dev.truce.spring.web.FailedRequests;
import dev.truce.web.idempotency.Decision;
import dev.truce.web.idempotency.IdempotentRequests;
import dev.truce.web.idempotency.StorableAnswers;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.sql.SQLException;
import java.util.Collections;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.web.cors.CorsConfigurationSource;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;

/**
 * Executes the requests of one key once. It runs after Spring Security's filters, so that only callers that pass them
 * get an answer, and before the handler and its preconditions.
 */
final class IdempotencyFilter extends OncePerRequestFilter implements Ordered {
    private static final Logger LOG = LoggerFactory.getLogger(IdempotencyFilter.class);
    private static final int FIRST_ERROR = 400;

    private final IdempotentOperations operations;
    private final IdempotentRequests requests;
    private final IdempotencyStore store;
    private final StorableAnswers storable;
    private final EffectTransactions transactions;
    /** Asked for with the first answer: filters are made before the beans that it needs, such as an entity manager. */
    private final Supplier<FailedRequests> failed;

    private final IdempotencyCaller caller;
    private final int order;

    IdempotencyFilter(
            IdempotentOperations operations,
            IdempotentRequests requests,
            IdempotencyStore store,
            StorableAnswers storable,
            EffectTransactions transactions,
            Supplier<FailedRequests> failed,
            IdempotencyCaller caller,
            int order) {
        this.operations = operations;
        this.requests = requests;
        this.store = store;
        this.storable = storable;
        this.transactions = transactions;
        this.failed = failed;
        this.caller = caller;
        this.order = order;
    }

    @Override
    public int getOrder() {
        return order;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        IdempotentOperations.Found found = operations.find(request);
        if (found == null) {
            chain.doFilter(request, response);
            return;
        }
        KeptRequest kept = new KeptRequest(request);
        Decision decision;
        FailedRequests.setRepeatable(request, request.getHeader(UnusableKey.HEADER) != null);
        try {
            decision = requests.decide(request(found, request), kept::fingerprint);
        } catch (SQLException e) {
            answer(e, found, request, response);
            return;
        }
        if (decision instanceof Decision.Execute execute) {
            execute(found, execute.key(), kept, new HeldResponse(response), chain);
        } else if (decision instanceof Decision.Unkeyed) {
            chain.doFilter(kept, response);
        } else if (isReadable(found, request, response)) {
            if (decision instanceof Decision.Replay replay) {
                send(replay, response);
            } else if (decision instanceof Decision.Refuse refuse) {
                failed.get().answer(refuse.conflict(), found.method(), request, response);
            }
        }
    }

    /** Answers an outage; another failure is the container's. */
    private void answer(
            Exception failure,
            IdempotentOperations.Found found,
            HttpServletRequest request,
            HttpServletResponse response)
            throws ServletException, IOException {
        if (failed.get().answerRemaining(request, response, found.method(), failure) == null) {
            throw new ServletException(failure);
        }
    }

    private IdempotentRequests.Request request(IdempotentOperations.Found found, HttpServletRequest request) {
        Object route = request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE);
        return new IdempotentRequests.Request(
                found.operation(),
                caller.name(request),
                request.getMethod() + " " + route,
                Collections.list(request.getHeaders(UnusableKey.HEADER)));
    }

    /** Applies the handler's rules of CORS, which Spring MVC applies only to requests that reach it. */
    private static boolean isReadable(
            IdempotentOperations.Found found, HttpServletRequest request, HttpServletResponse response)
            throws ServletException {
        for (HandlerInterceptor interceptor : found.chain().getInterceptorList()) {
            if (interceptor instanceof CorsConfigurationSource) {
                try {
                    return interceptor.preHandle(request, response, found.method());
                } catch (Exception e) {
                    throw new ServletException(e);
                }
            }
        }
        return true;
    }

    private static void send(Decision.Replay replay, HttpServletResponse response) throws IOException {
        byte[] body = replay.answer().body();
        response.setStatus(replay.answer().status());
        replay.headers().forEach(response::setHeader);
        if (body != null && body.length > 0) {
            response.setContentLength(body.length);
            response.getOutputStream().write(body);
        }
        response.flushBuffer();
    }

    private void execute(
            IdempotentOperations.Found found,
            Claim.Owned key,
            KeptRequest request,
            HeldResponse response,
            FilterChain chain)
            throws ServletException, IOException {
        EffectTransaction transaction;
        try {
            transaction = transactions.begin(request);
        } catch (RuntimeException e) { // as where the pool has no connection left
            release(key);
            answer(e, found, request, response);
            response.send();
            return;
        }
        FailedRequests.setRepeatable(request, transaction != null);
        boolean isSettled = false;
        try {
            chain.doFilter(request, response);
            settle(found, key, transaction, request, response);
            isSettled = true;
        } finally {
            if (!isSettled) {
                rollback(transaction);
                release(key);
            }
        }
        response.send();
    }

    private void settle(
            IdempotentOperations.Found found,
            Claim.Owned key,
            @Nullable EffectTransaction transaction,
            KeptRequest request,
            HeldResponse response)
            throws ServletException, IOException {
        if (transaction != null && transaction.isOpen() && response.getStatus() < FIRST_ERROR) {
            try {
                if (!transaction.commit(store, key, answer(response))) {
                    failed.get().answer(requests.inUse(), found.method(), request, response);
                }
                return;
            } catch (SQLException | RuntimeException e) {
                rollback(transaction);
                answer(e, found, request, response);
            }
        }
        rollback(transaction);
        storeWithoutEffect(key, answer(response));
    }

    /** A failure here costs no more than another execution, which has the same outcome as this one. */
    private void storeWithoutEffect(Claim.Owned key, @Nullable StoredAnswer answer) {
        if (answer == null) {
            release(key);
            return;
        }
        try {
            if (!store.complete(key, answer)) {
                LOG.warn("The answer {} of a request was not stored: it took longer than its lease", answer.status());
            }
        } catch (SQLException | RuntimeException e) {
            LOG.warn("The answer {} of a request was not stored: {}", answer.status(), e.toString());
        }
    }

    private @Nullable StoredAnswer answer(HeldResponse response) {
        return response.isError()
                ? null
                : storable.of(response.getStatus(), response::header, response.getContentAsByteArray());
    }

    private static void rollback(@Nullable EffectTransaction transaction) {
        if (transaction != null) {
            try {
                transaction.rollback();
            } catch (RuntimeException e) {
                LOG.warn("A transaction could not be rolled back: {}", e.toString());
            }
        }
    }

    private void release(Claim.Owned key) {
        try {
            store.release(key);
        } catch (SQLException | RuntimeException e) {
            LOG.warn("An idempotency key stays in use until its lease ends: {}", e.toString());
        }
    }
}
