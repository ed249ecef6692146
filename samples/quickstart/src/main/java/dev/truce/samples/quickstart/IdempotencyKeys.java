package dev.truce.samples.quickstart;

import dev.truce.jdbc.idempotency.Claim;
import dev.truce.jdbc.idempotency.IdempotencyStore;
import dev.truce.jdbc.idempotency.StoredAnswer;
import dev.truce.runtime.ConflictException;
import dev.truce.runtime.ProblemStyle;
import dev.truce.runtime.UnusableKey;
import dev.truce.web.RetryAfter;
import dev.truce.web.idempotency.Decision;
import dev.truce.web.idempotency.IdempotentOperation;
import dev.truce.web.idempotency.IdempotentRequests;
import dev.truce.web.idempotency.StorableAnswers;
import java.io.IOException;
import java.time.Duration;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/** Shows what executes the requests of one key once: the answer is stored in the transaction that writes what the request changes. */
final class IdempotencyKeys {
    private static final Duration LEASE = Duration.ofSeconds(60);

    private final Database database;
    private final IdempotencyStore store;
    private final IdempotentRequests requests;
    private final StorableAnswers storable = new StorableAnswers(StorableAnswers.DEFAULT_LIMIT);
    private final BiFunction<ConflictException, Request, Response> problems;

    /** Creates the keys of a database; {@code problems} answers a conflict. */
    IdempotencyKeys(Database database, BiFunction<ConflictException, Request, Response> problems) {
        this.database = database;
        this.problems = problems;
        store = IdempotencyStore.of(database.connections(), IdempotencyStore.TABLE, LEASE);
        requests = new IdempotentRequests(store, ProblemStyle.DEFAULT, RetryAfter.DEFAULT);
    }

    /** Answers a request of an idempotent operation; {@code endpoint} executes it. */
    Response answer(IdempotentOperation operation, String route, Request request, Route.Endpoint endpoint)
            throws Exception {
        // this server does not know its callers, so that they share their keys
        Decision decision = requests.decide(
                new IdempotentRequests.Request(operation, "", route, request.lines(UnusableKey.HEADER)),
                request::fingerprint);
        if (decision instanceof Decision.Execute execute) {
            return execute(execute.key(), request, endpoint);
        }
        if (decision instanceof Decision.Replay replay) {
            byte[] body = replay.answer().body();
            return new Response(replay.answer().status(), body == null ? new byte[0] : body, replay.headers());
        }
        if (decision instanceof Decision.Refuse refuse) {
            throw refuse.conflict().toException();
        }
        return endpoint.answer(request);
    }

    /** A conflict rolls back first, and is stored then; whatever else fails releases the key, so that a retry is executed. */
    private Response execute(Claim.Owned key, Request request, Route.Endpoint endpoint) throws Exception {
        boolean isSettled = false;
        try (Transaction effect = database.begin()) {
            Response response = endpoint.answer(request);
            StoredAnswer answer = stored(response);
            if (answer != null && !store.complete(effect.connection(), key, answer)) {
                throw requests.inUse().toException();
            }
            effect.commit();
            isSettled = answer != null;
            return response;
        } catch (ConflictException e) {
            StoredAnswer answer = stored(problems.apply(e, request));
            isSettled = answer != null && store.complete(key, answer);
            throw e;
        } finally {
            if (!isSettled) {
                store.release(key);
            }
        }
    }

    private @Nullable StoredAnswer stored(Response response) throws IOException {
        return storable.of(response.status(), response.headers()::get, response.bytes());
    }
}
