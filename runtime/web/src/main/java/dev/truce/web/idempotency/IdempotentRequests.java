package dev.truce.web.idempotency;

import dev.truce.jdbc.idempotency.Claim;
import dev.truce.jdbc.idempotency.IdempotencyStore;
import dev.truce.runtime.ProblemStyle;
import dev.truce.runtime.UnusableKey;
import dev.truce.web.RetryAfter;
import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;

/** Decides whether a request is executed, gets the answer of an earlier one, or is refused. */
public final class IdempotentRequests {
    private final IdempotencyStore store;
    private final ProblemStyle style;
    private final RetryAfter retryAfter;

    /**
     * Creates the decisions of an application.
     *
     * @param store keeps the keys
     * @param style the style of the API's problems
     * @param retryAfter when clients may repeat a request whose key is in use
     */
    public IdempotentRequests(IdempotencyStore store, ProblemStyle style, RetryAfter retryAfter) {
        this.store = Objects.requireNonNull(store, "store");
        this.style = Objects.requireNonNull(style, "style");
        this.retryAfter = Objects.requireNonNull(retryAfter, "retryAfter");
    }

    /**
     * The kinds of request to an idempotent operation.
     *
     * @param operation what the endpoint declares
     * @param caller who sends the request; empty if that is not known
     * @param route method and template of the path, such as <code>POST /orders/{id}/payments</code>
     * @param keys the values of the header {@code Idempotency-Key}, one for each line
     */
    public record Request(IdempotentOperation operation, String caller, String route, List<String> keys) {
        /**
         * Creates a request.
         *
         * @param operation what the endpoint declares
         * @param caller who sends the request
         * @param route method and template of the path
         * @param keys the values of the header
         */
        public Request {
            keys = List.copyOf(keys);
        }
    }

    /** Computes the digest that distinguishes the payload of a request from others. It is needed only if the request has a key. */
    @FunctionalInterface
    public interface Payload {
        /**
         * Computes the fingerprint of path, query, media type and body.
         *
         * @return the hash of a {@link Fingerprint}
         * @throws IOException if the body cannot be read
         */
        String fingerprint() throws IOException;
    }

    /**
     * Decides, and claims the key of a request that is to be executed.
     *
     * @param request the request
     * @param payload its payload
     * @return the decision
     * @throws SQLException if the database does not answer
     * @throws IOException if the payload cannot be read
     */
    public Decision decide(Request request, Payload payload) throws SQLException, IOException {
        IdempotencyKey key;
        try {
            key = IdempotencyKey.parse(request.keys());
        } catch (IllegalArgumentException e) {
            return new Decision.Refuse(UnusableKey.malformed(style));
        }
        if (key == null) {
            return request.operation().required()
                    ? new Decision.Refuse(UnusableKey.missing(style))
                    : new Decision.Unkeyed();
        }
        Claim claim = store.claim(
                id(request, key), payload.fingerprint(), request.operation().retention());
        if (claim instanceof Claim.Owned owned) {
            return new Decision.Execute(owned);
        }
        if (claim instanceof Claim.Answered answered) {
            return new Decision.Replay(answered.answer());
        }
        return new Decision.Refuse(claim instanceof Claim.OtherPayload ? UnusableKey.reused(style) : inUse());
    }

    /**
     * Returns the conflict of a request whose key another one has taken over.
     *
     * @return the conflict, with the time after which the answer of the other request may be there
     */
    public UnusableKey inUse() {
        return UnusableKey.inUse(style, retryAfter.seconds());
    }

    /** A hash, so that no caller's name and no key is in the table, and each row has the same size in every character set. */
    private static String id(Request request, IdempotencyKey key) {
        String caller = request.operation().isPerCaller() ? request.caller() : "";
        return new Fingerprint()
                .add(caller)
                .add(request.route())
                .add(key.value())
                .hash();
    }
}
