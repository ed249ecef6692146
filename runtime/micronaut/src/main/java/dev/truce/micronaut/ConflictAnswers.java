package dev.truce.micronaut;

import dev.truce.runtime.Conflict;
import dev.truce.runtime.Problem;
import dev.truce.web.AnsweredFailures;
import dev.truce.web.BrokenContractException;
import dev.truce.web.ConflictFinder;
import dev.truce.web.FoundConflict;
import dev.truce.web.GuardedOperation;
import dev.truce.web.Outcome;
import dev.truce.web.Preconditions;
import dev.truce.web.ProblemAnswer;
import dev.truce.web.ProblemFactory;
import dev.truce.web.RequestCheck;
import io.micronaut.context.BeanContext;
import io.micronaut.core.annotation.AnnotationMetadata;
import io.micronaut.core.async.publisher.Publishers;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.Status;
import io.micronaut.http.exceptions.HttpStatusException;
import io.micronaut.http.server.exceptions.ExceptionHandler;
import io.micronaut.http.server.exceptions.response.ErrorContext;
import io.micronaut.http.server.exceptions.response.ErrorResponseProcessor;
import io.micronaut.inject.BeanDefinition;
import io.micronaut.inject.ExecutableMethod;
import io.micronaut.inject.qualifiers.Qualifiers;
import jakarta.inject.Singleton;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import org.jspecify.annotations.Nullable;

/** Answers the failures that are conflicts, and leaves every other one to the application. */
@Singleton
public final class ConflictAnswers {
    private static final Logger LOG = System.getLogger("dev.truce.micronaut");

    private final ConflictFinder finder;
    private final AnsweredFailures answered;
    private final RequestCheck check;
    private final ProblemFactory problems;
    private final Preconditions preconditions;
    private final GuardedRoutes routes;
    private final SentBodies bodies;
    private final ContextPath contextPath;
    private final ErrorResponseProcessor<?> errors;
    private final BeanContext context;

    ConflictAnswers(
            ConflictFinder finder,
            TruceConfiguration.Database configuration,
            RequestCheck check,
            ProblemFactory problems,
            Preconditions preconditions,
            GuardedRoutes routes,
            SentBodies bodies,
            ContextPath contextPath,
            ErrorResponseProcessor<?> errors,
            BeanContext context) {
        this.finder = finder;
        this.answered = new AnsweredFailures(configuration.answerOutages());
        this.check = check;
        this.problems = problems;
        this.preconditions = preconditions;
        this.routes = routes;
        this.bodies = bodies;
        this.contextPath = contextPath;
        this.errors = errors;
        this.context = context;
    }

    /** Answers a failure, as a conflict if it is one, else as the application does without this module: with what its handler returns. */
    @Nullable
    Object answer(HttpRequest<?> request, Throwable failure) {
        MicronautRequest client = client(request);
        GuardedOperation operation = client.operation();
        if (!operation.isGuarded() && !routes.guarded().areUsed() && !AnsweredFailures.isThrownByGuard(failure)) {
            return handle(request, operation, failure);
        }
        Outcome outcome = finder.find(failure, client);
        if (!answered.include(outcome, operation, failure)) {
            return handle(request, operation, failure);
        }
        return outcome instanceof FoundConflict found
                ? answer(found, client)
                : handle(
                        request,
                        operation,
                        new HttpStatusException(HttpStatus.NOT_FOUND, HttpStatus.NOT_FOUND.getReason()));
    }

    /** Answers a conflict that was found outside of the controller. */
    MutableHttpResponse<?> answer(HttpRequest<?> request, Conflict conflict) {
        return answer(new FoundConflict(conflict, null), client(request));
    }

    private MutableHttpResponse<?> answer(FoundConflict found, MicronautRequest client) {
        try {
            check.answered(found.conflict(), client);
            return response(problems.answer(found, client));
        } catch (BrokenContractException e) {
            return HttpResponse.serverError(); // the log has the reason
        }
    }

    private MicronautRequest client(HttpRequest<?> request) {
        GuardedOperation operation = routes.operation(request);
        return new MicronautRequest(
                request, operation, contextPath.value(), preconditions, () -> bodies.values(request, operation));
    }

    /** Sends bytes, so that the client's {@code Accept} and the application's writers change nothing. */
    private static MutableHttpResponse<?> response(ProblemAnswer answer) {
        MutableHttpResponse<byte[]> response = HttpResponse.<byte[]>status(
                        HttpStatus.valueOf(answer.problem().status()))
                .body(answer.problem().toBytes())
                .contentType(Problem.MEDIA_TYPE);
        answer.headers().forEach((name, value) -> {
            if (!name.equalsIgnoreCase(HttpHeaders.CONTENT_TYPE)) {
                response.header(name, value);
            }
        });
        return response;
    }

    /**
     * Passes a failure to the handler that the application has for its class or the nearest superclass. Without one, the answer is
     * Micronaut's own, which shows the exception's message; a guarded operation's does not, since a database puts values into it.
     */
    @SuppressWarnings({"unchecked", "rawtypes"}) // a handler of a superclass takes the exception
    private @Nullable Object handle(HttpRequest<?> request, GuardedOperation operation, Throwable failure) {
        for (Class<?> type = failure.getClass(); type != Object.class; type = type.getSuperclass()) {
            BeanDefinition<ExceptionHandler> handler = context.findBeanDefinition(
                            ExceptionHandler.class, Qualifiers.byTypeArgumentsClosest(type, Object.class))
                    .orElse(null);
            if (handler != null && !FailureHandler.class.isAssignableFrom(handler.getBeanType())) {
                return declared(handler, context.getBean(handler).handle(request, failure));
            }
        }
        LOG.log(Level.ERROR, "The request has failed", failure);
        String reason = HttpStatus.INTERNAL_SERVER_ERROR.getReason();
        return errors.processResponse(
                ErrorContext.builder(request)
                        .cause(failure)
                        .errorMessage(operation.isGuarded() ? reason : reason + ": " + failure.getMessage())
                        .build(),
                HttpResponse.serverError());
    }

    /** Gives what a handler has returned the status and the media type of its annotations: Micronaut sees those of this module's handler. */
    @SuppressWarnings("rawtypes") // as Micronaut finds handlers
    private static @Nullable Object declared(BeanDefinition<ExceptionHandler> handler, @Nullable Object result) {
        if (result == null || result instanceof HttpStatus) {
            return result;
        }
        if (!(result instanceof HttpResponse) && Publishers.isConvertibleToPublisher(result)) {
            return result;
        }
        AnnotationMetadata annotations = handler.findPossibleMethods("handle")
                .findFirst()
                .map(ExecutableMethod::getAnnotationMetadata)
                .orElse(AnnotationMetadata.EMPTY_METADATA);
        MutableHttpResponse<?> response = result instanceof HttpResponse<?> own
                ? own.toMutableResponse()
                : HttpResponse.status(annotations
                                .enumValue(Status.class, HttpStatus.class)
                                .orElse(HttpStatus.OK))
                        .body(result);
        String[] produced = annotations.stringValues(Produces.class);
        return response.getContentType().isPresent() || produced.length == 0
                ? response
                : response.contentType(produced[0]);
    }
}
