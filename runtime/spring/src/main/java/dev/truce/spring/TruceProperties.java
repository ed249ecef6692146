package dev.truce.spring;

import dev.truce.web.RequestCheck;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * The properties under {@code truce}.
 *
 * @param acceptWeakened whether If-Match and If-None-Match also take the tags that compressing proxies have changed: W/"5", "5-gzip",
 *     "5--gzip", "5-br"
 * @param checkContracts whether the application refuses to start when the resource of a @Guarded endpoint is in no contract
 * @param audit what happens at the start if the database does not enforce a rule
 * @param uncheckedPreconditions what happens if a request succeeds whose If-Match nothing has compared
 * @param undocumentedConflicts what happens if a conflict is answered that the operation does not document
 * @param exceptionOrder the place of the resolver of conflicts among the resolvers of exceptions; Spring's own, which asks every
 *     advice, has 0
 * @param database how failures of the database are read
 * @param retryAfter when clients may repeat a request
 * @param etag the entity tags of responses
 * @param problems the pages that explain each problem type
 * @param cors what scripts of other origins may send and read
 * @param openapi the document that springdoc makes
 * @param metrics the counters of conflicts and blind writes
 * @param logging the log events of conflicts and blind writes
 * @param idempotency the idempotency keys of @Idempotent operations
 */
@ConfigurationProperties("truce")
public record TruceProperties(
        @DefaultValue("false") boolean acceptWeakened,
        @DefaultValue("true") boolean checkContracts,
        @DefaultValue("warn") Audit audit,
        @DefaultValue("warn") RequestCheck.Mode uncheckedPreconditions,
        @DefaultValue("warn") RequestCheck.Mode undocumentedConflicts,
        @DefaultValue("-1") int exceptionOrder,
        @DefaultValue Database database,
        @DefaultValue RetryAfter retryAfter,
        @DefaultValue Etag etag,
        @DefaultValue Problems problems,
        @DefaultValue Cors cors,
        @DefaultValue Openapi openapi,
        @DefaultValue Metrics metrics,
        @DefaultValue Logging logging,
        @DefaultValue Idempotency idempotency) {

    /** The action at the start if the database does not enforce a rule. */
    public enum Audit {
        /** A warning in the log. */
        WARN,
        /** The application does not start. */
        FAIL,
        /** The database is not asked. */
        OFF
    }

    /**
     * Settings for failures of the database.
     *
     * @param metadata whether the names of unique indexes and foreign keys are read from the database when one is violated whose name is unknown
     * @param answerOutages whether a database that cannot be reached, or a wait for it that takes too long, is answered with 503
     */
    public record Database(
            @DefaultValue("true") boolean metadata,
            @DefaultValue("true") boolean answerOutages) {}

    /**
     * When clients may repeat a request that collided or met an outage: after a random time, so that they do not meet again.
     *
     * @param minimum the shortest time in the header Retry-After
     * @param maximum the longest time in the header Retry-After
     */
    public record RetryAfter(
            @DefaultValue("1s") Duration minimum,
            @DefaultValue("3s") Duration maximum) {

        /**
         * Returns the times in seconds.
         *
         * @return the range
         */
        public dev.truce.web.RetryAfter range() {
            return new dev.truce.web.RetryAfter((int) minimum.toSeconds(), (int) maximum.toSeconds());
        }
    }

    /**
     * The entity tags of responses.
     *
     * @param enabled whether responses that show a versioned resource get an ETag, and 304 where the client has it already
     * @param cacheControl what Cache-Control says beside an ETag, unless the application says something itself; empty for nothing
     */
    public record Etag(
            @DefaultValue("true") boolean enabled,
            @DefaultValue("private, no-cache") String cacheControl) {}

    /**
     * The pages that explain each problem type.
     *
     * @param enabled whether they are served
     * @param path where they are served; by default the path that every type of a problem begins with
     */
    public record Problems(
            @DefaultValue("true") boolean enabled,
            @DefaultValue("") String path) {}

    /**
     * The headers that scripts of other origins may send and read, wherever the application has allowed an origin.
     *
     * @param enabled whether ETag, Location and Retry-After are exposed, and If-Match, If-None-Match and Idempotency-Key allowed
     */
    public record Cors(@DefaultValue("true") boolean enabled) {}

    /**
     * The document that springdoc makes.
     *
     * @param enabled whether it gets the conflicts of each operation
     */
    public record Openapi(@DefaultValue("true") boolean enabled) {}

    /**
     * The counters of conflicts and blind writes.
     *
     * @param enabled whether conflicts are counted in http.server.conflicts and tagged in observations of requests, and blind writes are
     *     counted in http.server.blind.writes
     */
    public record Metrics(@DefaultValue("true") boolean enabled) {}

    /**
     * The log events of conflicts and blind writes.
     *
     * @param enabled whether each conflict is logged, by the logger dev.truce.spring.conflicts, and each blind write, by
     *     dev.truce.spring.blind-writes
     */
    public record Logging(@DefaultValue("true") boolean enabled) {}

    /**
     * The idempotency keys of @Idempotent operations.
     *
     * @param table the table of the keys, with its schema where needed
     * @param lease how long a key is reserved for the request that executes it: longer than the slowest handler
     * @param bodyLimit how large the body of a stored answer is at most; a larger answer is replayed without its body
     * @param filterOrder the place of the filter among the filters of the application; Spring Security's has -100
     * @param cleanup how keys are deleted whose retention has ended
     */
    public record Idempotency(
            @DefaultValue("truce_idempotency") String table,
            @DefaultValue("60s") Duration lease,
            @DefaultValue("256KB") DataSize bodyLimit,
            @DefaultValue("-50") int filterOrder,
            @DefaultValue Cleanup cleanup) {}

    /**
     * Settings for the deletion of keys whose retention has ended.
     *
     * @param enabled whether this application deletes them
     * @param period how long after one run the next begins
     */
    public record Cleanup(
            @DefaultValue("true") boolean enabled,
            @DefaultValue("10m") Duration period) {}
}
