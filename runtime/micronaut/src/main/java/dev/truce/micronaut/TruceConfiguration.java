package dev.truce.micronaut;

import dev.truce.jdbc.idempotency.IdempotencyStore;
import dev.truce.web.RequestCheck;
import dev.truce.web.RetryAfter;
import dev.truce.web.idempotency.StorableAnswers;
import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.core.bind.annotation.Bindable;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * The properties under {@code truce}, which docs/micronaut.md explains.
 *
 * @param acceptWeakened whether preconditions also take the tags that compressing proxies have changed
 * @param checkContracts whether the application refuses to start when the resource of an endpoint is in no contract
 * @param audit what happens at the start if the database does not enforce a rule
 * @param uncheckedPreconditions what happens if a request succeeds whose {@code If-Match} nothing has compared
 * @param undocumentedConflicts what happens if a conflict is answered that the operation does not document
 */
@ConfigurationProperties("truce")
record TruceConfiguration(
        @Bindable(defaultValue = "false") boolean acceptWeakened,
        @Bindable(defaultValue = "true") boolean checkContracts,
        @Bindable(defaultValue = "WARN") Audit audit,
        @Bindable(defaultValue = "WARN") RequestCheck.Mode uncheckedPreconditions,
        @Bindable(defaultValue = "WARN") RequestCheck.Mode undocumentedConflicts) {

    /** The reaction at the start if the database does not enforce a rule. */
    enum Audit {
        WARN,
        FAIL,
        OFF
    }

    /**
     * The settings about the database.
     *
     * @param metadata whether the names of unique indexes and foreign keys are read from the database
     * @param answerOutages whether an outage is answered with 503
     */
    @ConfigurationProperties("database")
    record Database(
            @Bindable(defaultValue = "true") boolean metadata,
            @Bindable(defaultValue = "true") boolean answerOutages) {}

    /**
     * When clients may repeat a request.
     *
     * @param minimum the shortest time; {@code null} for the default
     * @param maximum the longest time; {@code null} for the default
     */
    @ConfigurationProperties("retry-after")
    record Retry(@Nullable Duration minimum, @Nullable Duration maximum) {

        RetryAfter range() {
            return new RetryAfter(
                    seconds(minimum, RetryAfter.DEFAULT.minimum()), seconds(maximum, RetryAfter.DEFAULT.maximum()));
        }

        private static int seconds(@Nullable Duration time, int otherwise) {
            return time == null ? otherwise : Math.toIntExact(time.toSeconds());
        }
    }

    /**
     * The entity tags of responses.
     *
     * @param enabled whether responses get an entity tag, and 304
     * @param cacheControl the value of {@code Cache-Control} beside an entity tag; {@code none} for none
     */
    @ConfigurationProperties("etag")
    record Etag(
            @Bindable(defaultValue = "true") boolean enabled,
            @Bindable(defaultValue = "private, no-cache") String cacheControl) {}

    /**
     * The catalogue of problems.
     *
     * @param enabled whether it is served
     * @param path where it is served; {@code null} for the path that the types begin with
     */
    @ConfigurationProperties("problems")
    record Problems(
            @Bindable(defaultValue = "true") boolean enabled,
            @Nullable String path) {}

    /**
     * The idempotency keys.
     *
     * @param table the table that they are in; {@code null} for the default
     * @param lease how long a key is reserved for the request that executes it
     * @param bodyLimit how large a stored body is at most, in bytes; {@code null} for the default
     */
    @ConfigurationProperties("idempotency")
    record Idempotency(
            @Nullable String table,
            @Bindable(defaultValue = "60s") Duration lease,
            @Nullable Integer bodyLimit) {

        String tableName() {
            return table == null ? IdempotencyStore.TABLE : table;
        }

        StorableAnswers storable() {
            return new StorableAnswers(bodyLimit == null ? StorableAnswers.DEFAULT_LIMIT : bodyLimit);
        }
    }

    /**
     * The deletion of idempotency keys whose retention has ended.
     *
     * @param enabled whether they are deleted
     * @param period how long after one deletion the next may be
     */
    @ConfigurationProperties("idempotency.cleanup")
    record Cleanup(
            @Bindable(defaultValue = "true") boolean enabled,
            @Bindable(defaultValue = "10m") Duration period) {}
}
