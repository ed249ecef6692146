package dev.truce.jdbc.idempotency;

/** The state of a key in the table when a request uses it. */
public sealed interface Claim {

    /**
     * The request owns the key and is to be executed.
     *
     * @param id the row of the key
     * @param token tells this owner from those before and after it
     */
    record Owned(String id, String token) implements Claim {}

    /**
     * A request with this key and payload was executed.
     *
     * @param answer the answer that it got
     */
    record Answered(StoredAnswer answer) implements Claim {}

    /** A request with this key and another payload came before. */
    record OtherPayload() implements Claim {}

    /** A request with this key and payload is being executed, and its lease has not ended. */
    record InFlight() implements Claim {}
}
