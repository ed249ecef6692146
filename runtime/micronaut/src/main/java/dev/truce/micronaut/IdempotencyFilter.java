package dev.truce.micronaut;

import dev.truce.jdbc.idempotency.Claim;
import dev.truce.jdbc.idempotency.StoredAnswer;
import dev.truce.runtime.UnusableKey;
import dev.truce.web.idempotency.Decision;
import dev.truce.web.idempotency.Fingerprint;
import dev.truce.web.idempotency.IdempotencyKeys;
import dev.truce.web.idempotency.IdempotentOperation;
import dev.truce.web.idempotency.IdempotentRequests;
import io.micronaut.context.annotation.Requires;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.Filter;
import io.micronaut.http.filter.HttpServerFilter;
import io.micronaut.http.filter.ServerFilterChain;
import io.micronaut.scheduling.TaskExecutors;
import jakarta.inject.Named;
import java.io.IOException;
import java.security.Principal;
import java.sql.SQLException;
import java.util.Objects;
import java.util.concurrent.ExecutorService;
import org.jspecify.annotations.Nullable;
import org.reactivestreams.Publisher;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;

/**
 * Executes the requests of one key once. It runs after authentication and authorisation, and asks the database on Micronaut's threads
 * for blocking work.
 */
@Filter(Filter.MATCH_ALL_PATTERN)
@Requires(beans = IdempotencyKeys.class)
final class IdempotencyFilter implements HttpServerFilter {

    private final IdempotencyKeys keys;
    private final GuardedRoutes routes;
    private final SentBodies bodies;
    private final WrittenBodies written;
    private final @Nullable EntityTagFilter tags;
    private final Scheduler blocking;

    IdempotencyFilter(
            IdempotencyKeys keys,
            GuardedRoutes routes,
            SentBodies bodies,
            WrittenBodies written,
            @Nullable EntityTagFilter tags,
            @Named(TaskExecutors.BLOCKING) ExecutorService blocking) {
        this.keys = keys;
        this.routes = routes;
        this.bodies = bodies;
        this.written = written;
        this.tags = tags;
        this.blocking = Schedulers.fromExecutor(blocking);
    }

    @Override
    public int getOrder() {
        return FilterOrders.IDEMPOTENCY;
    }

    @Override
    public Publisher<MutableHttpResponse<?>> doFilter(HttpRequest<?> request, ServerFilterChain chain) {
        IdempotentOperation operation = routes.idempotent(request);
        if (operation == null) {
            return chain.proceed(request);
        }
        return Mono.fromCallable(() -> decide(request, operation))
                .subscribeOn(blocking)
                .flatMap(decision -> Mono.from(follow(decision, request, chain)));
    }

    private Decision decide(HttpRequest<?> request, IdempotentOperation operation) throws SQLException, IOException {
        return keys.decide(keyed(request, operation), () -> fingerprint(request));
    }

    private Publisher<MutableHttpResponse<?>> follow(
            Decision decision, HttpRequest<?> request, ServerFilterChain chain) {
        if (decision instanceof Decision.Refuse refuse) {
            return Mono.error(refuse.conflict().toException());
        }
        if (decision instanceof Decision.Replay replay) {
            return Mono.just(response(replay));
        }
        return decision instanceof Decision.Execute execute
                ? Mono.from(chain.proceed(request))
                        .publishOn(blocking)
                        .map(response -> settle(execute.key(), request, tagged(request, response)))
                : chain.proceed(request);
    }

    /** Sets the tag before the body becomes bytes, which show no version. */
    private MutableHttpResponse<?> tagged(HttpRequest<?> request, MutableHttpResponse<?> response) {
        return tags == null ? response : tags.tag(request, response);
    }

    private static IdempotentRequests.Request keyed(HttpRequest<?> request, IdempotentOperation operation) {
        String caller = request.getUserPrincipal().map(Principal::getName).orElse("");
        return new IdempotentRequests.Request(
                operation,
                caller,
                request.getMethodName() + " " + Objects.requireNonNullElse(GuardedRoutes.template(request), ""),
                request.getHeaders().getAll(UnusableKey.HEADER));
    }

    private String fingerprint(HttpRequest<?> request) {
        return new Fingerprint()
                .add(request.getUri().toString())
                // charset and boundary may differ from one sending to the next
                .add(request.getContentType().map(MediaType::getName).orElse(""))
                .add(bodies.of(request))
                .hash();
    }

    private static MutableHttpResponse<?> response(Decision.Replay replay) {
        MutableHttpResponse<byte[]> response =
                HttpResponse.status(HttpStatus.valueOf(replay.answer().status()));
        replay.headers().forEach(response::header);
        byte[] body = replay.answer().body();
        return body == null || body.length == 0 ? response : response.body(body);
    }

    private MutableHttpResponse<?> settle(Claim.Owned key, HttpRequest<?> request, MutableHttpResponse<?> response) {
        StoredAnswer answer = null;
        try {
            byte[] body = written.write(request, response);
            answer = body == null ? null : keys.storable().of(response.code(), response.getHeaders()::get, body);
        } finally {
            keys.settle(key, answer);
        }
        return response;
    }
}
