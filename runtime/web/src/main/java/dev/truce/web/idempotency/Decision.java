package dev.truce.web.idempotency;

import dev.truce.jdbc.idempotency.Claim;
import dev.truce.jdbc.idempotency.StoredAnswer;
import dev.truce.runtime.UnusableKey;
import java.util.LinkedHashMap;
import java.util.Map;

/** The decision about a request to an idempotent operation. */
public sealed interface Decision {

    /** The request has no key and needs none: it is executed as if the operation were not idempotent. */
    record Unkeyed() implements Decision {}

    /**
     * The request is executed, and its answer is stored.
     *
     * @param key the key, which this request owns until its lease ends
     */
    record Execute(Claim.Owned key) implements Decision {}

    /**
     * The request was executed before, and gets the answer that it got then.
     *
     * @param answer the answer
     */
    record Replay(StoredAnswer answer) implements Decision {

        /**
         * Returns the headers of the replay.
         *
         * @return the stored headers and {@code Idempotent-Replayed}: {@code true}, or {@code true; body=omitted} where the body was too
         *     large to be stored
         */
        public Map<String, String> headers() {
            Map<String, String> headers = new LinkedHashMap<>(answer.headers());
            headers.put("Idempotent-Replayed", answer.body() == null ? "true; body=omitted" : "true");
            return headers;
        }
    }

    /**
     * The request is not executed.
     *
     * @param conflict why
     */
    record Refuse(UnusableKey conflict) implements Decision {}
}
