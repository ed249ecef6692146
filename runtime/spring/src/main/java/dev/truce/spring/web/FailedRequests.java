package dev.truce.spring.web;

import dev.truce.runtime.Conflict;
import dev.truce.runtime.Unavailable;
import dev.truce.runtime.UnstorableValue;
import dev.truce.spring.persistence.CommitMemory;
import dev.truce.spring.persistence.RollbackMemory;
import dev.truce.web.AnsweredFailures;
import dev.truce.web.ClientRequest;
import dev.truce.web.ConflictFinder;
import dev.truce.web.FoundConflict;
import dev.truce.web.GuardedOperation;
import dev.truce.web.Outcome;
import dev.truce.web.Preconditions;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.http.converter.HttpMessageNotWritableException;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;

/** Decides once how a failed request is answered, and answers it when its turn comes. */
public final class FailedRequests {

    private static final Logger LOG = LoggerFactory.getLogger(FailedRequests.class);
    private static final String ATTRIBUTE = FailedRequests.class.getName();
    private static final String REPEATABLE = ATTRIBUTE + ".repeatable";
    private static final String GONE = "The resource was deleted while the request was handled.";

    private final ConflictFinder finder;
    private final GuardedOperations operations;
    private final Preconditions preconditions;
    private final ConflictAnswers answers;
    private final AnsweredFailures answered;
    /** All resolvers of the application, in their order. */
    private final Supplier<HandlerExceptionResolver> application;

    FailedRequests(
            ConflictFinder finder,
            GuardedOperations operations,
            Preconditions preconditions,
            ConflictAnswers answers,
            AnsweredFailures answered,
            Supplier<HandlerExceptionResolver> application) {
        this.finder = finder;
        this.operations = operations;
        this.preconditions = preconditions;
        this.answers = answers;
        this.answered = answered;
        this.application = application;
    }

    /**
     * Notes whether a request may be sent again although it may have been carried out, since it has a key that is stored with its effect.
     *
     * @param request the request
     * @param isRepeatable whether it may be
     */
    public static void setRepeatable(HttpServletRequest request, boolean isRepeatable) {
        request.setAttribute(REPEATABLE, isRepeatable);
    }

    static boolean isRepeatable(HttpServletRequest request) {
        return Boolean.TRUE.equals(request.getAttribute(REPEATABLE));
    }

    /**
     * Answers before the application's advice: conflicts that the operation declares, thrown by a guard or a library.
     *
     * @return the answer, {@code null} if there is none
     */
    @Nullable
    ModelAndView answerDeclared(
            HttpServletRequest request, HttpServletResponse response, @Nullable Object handler, Exception failure) {
        UncheckedPreconditions.failed(request);
        Decision decision = ThrownBy.library(failure) ? decide(request, handler, failure) : null;
        return decision != null && isDeclared(decision) ? answer(decision, request, response, handler) : null;
    }

    /**
     * Answers after the application's advice: whatever stands for a conflict in a guarded operation, conflicts that any other handler
     * throws, and outages.
     *
     * @param request the request
     * @param response the response, which is not committed
     * @param handler the handler of the request
     * @param failure what was thrown
     * @return the answer, {@code null} if there is none
     */
    public @Nullable ModelAndView answerRemaining(
            HttpServletRequest request, HttpServletResponse response, @Nullable Object handler, Exception failure) {
        Decision decision = decide(request, handler, failure);
        return decision != null ? answer(decision, request, response, handler) : null;
    }

    /**
     * Answers a read whose content could not be written, since the database that its members are read from lazily did not answer. Spring's own
     * resolver would answer 500 before the last one is asked. A write has been carried out by then.
     */
    @Nullable
    ModelAndView answerUnwritten(
            HttpServletRequest request, HttpServletResponse response, @Nullable Object handler, Exception failure) {
        if (!(failure instanceof HttpMessageNotWritableException)
                || !ClientRequest.SAFE.contains(request.getMethod())) {
            return null;
        }
        Decision decision = decide(request, handler, failure);
        return decision != null
                        && decision.outcome() instanceof FoundConflict found
                        && found.conflict() instanceof Unavailable
                ? answer(decision, request, response, handler)
                : null;
    }

    /**
     * Answers a conflict that was found before the handler.
     *
     * @param conflict the conflict
     * @param handler the handler of the request
     * @param request the request
     * @param response the response, which is not committed
     * @throws IOException if the answer cannot be written
     */
    public void answer(Conflict conflict, Object handler, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        ServletClientRequest client = new ServletClientRequest(request, operations.of(handler), preconditions);
        answers.answer(new FoundConflict(conflict, null), client, request, response);
    }

    @SuppressWarnings("ReferenceEquality") // a request can fail twice, with exceptions that are equal
    private @Nullable Decision decide(HttpServletRequest request, @Nullable Object handler, Exception failure) {
        if (request.getAttribute(ATTRIBUTE) instanceof Decision made && made.failure() == failure) {
            return made;
        }
        if (!operations.areUsed() && !AnsweredFailures.isThrownByGuard(failure)) {
            return null;
        }
        ServletClientRequest client = new ServletClientRequest(request, operations.of(handler), preconditions);
        Outcome outcome = CommitMemory.callbackFailed() ? null : finder.find(RollbackMemory.cause(failure), client);
        Decision decision =
                new Decision(failure, client, answered.include(outcome, client.operation(), failure) ? outcome : null);
        request.setAttribute(ATTRIBUTE, decision);
        return decision;
    }

    private boolean isDeclared(Decision decision) {
        GuardedOperation operation = decision.client().operation();
        if (!operation.isGuarded() || !(decision.outcome() instanceof FoundConflict found)) {
            return operation.isGuarded() && decision.outcome() != null;
        }
        boolean general = found.conflict().type().resource().isEmpty();
        boolean declared = general ? !isOfTheDatabase(found.conflict()) : finder.declares(operation, found.conflict());
        return declared || AnsweredFailures.isThrownByGuard(decision.failure());
    }

    /** Tells an outage and a value that does not fit: no operation declares them, and an application may answer them itself. */
    private static boolean isOfTheDatabase(Conflict conflict) {
        return conflict instanceof Unavailable || conflict instanceof UnstorableValue;
    }

    private @Nullable ModelAndView answer(
            Decision decision, HttpServletRequest request, HttpServletResponse response, @Nullable Object handler) {
        if (decision.outcome() == null || response.isCommitted()) {
            return null;
        }
        try {
            if (decision.outcome() instanceof FoundConflict found) {
                answers.answer(found, decision.client(), request, response);
                return new ModelAndView();
            }
            return answerMissing(request, response, handler);
        } catch (IOException e) {
            LOG.debug("The client did not wait for the answer", e);
            return new ModelAndView();
        }
    }

    /** A missing row is not a conflict: the application's advice answers it in the form of its other 404s. */
    private ModelAndView answerMissing(
            HttpServletRequest request, HttpServletResponse response, @Nullable Object handler) throws IOException {
        ModelAndView answer = application
                .get()
                .resolveException(request, response, handler, new ResponseStatusException(HttpStatus.NOT_FOUND, GONE));
        if (answer != null) {
            return answer;
        }
        response.sendError(HttpStatus.NOT_FOUND.value());
        return new ModelAndView();
    }

    private record Decision(
            Exception failure,
            ServletClientRequest client,
            @Nullable Outcome outcome) {}
}
