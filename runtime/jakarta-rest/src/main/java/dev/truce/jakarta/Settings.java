package dev.truce.jakarta;

import dev.truce.jdbc.idempotency.IdempotencyStore;
import dev.truce.web.RequestCheck;
import dev.truce.web.RetryAfter;
import dev.truce.web.idempotency.StorableAnswers;
import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The properties under {@code truce}, which docs/jakarta-rest.md explains.
 *
 * @param acceptWeakened whether preconditions also take the tags that compressing proxies have changed
 * @param checkContracts whether the application refuses to start when the resource of an endpoint is in no contract
 * @param audit what happens at the start if the database does not enforce a rule
 * @param uncheckedPreconditions what happens if a request succeeds whose If-Match nothing has compared
 * @param undocumentedConflicts what happens if a conflict is answered that the operation does not document
 * @param metadata whether the names of unique indexes and foreign keys are read from the database
 * @param answerOutages whether an outage is answered with 503
 * @param retryAfter when clients may repeat a request
 * @param etag whether responses get an entity tag, and 304
 * @param cacheControl the value of {@code Cache-Control} beside an entity tag; empty for none
 * @param problems whether the catalogue of problems is served
 * @param problemsPath where it is served; empty for the path that the types begin with
 * @param metrics whether conflicts are counted
 * @param logging whether conflicts are logged
 * @param keyTable the table of idempotency keys
 * @param keyLease how long a key is reserved for the request that executes it
 * @param keyBodyLimit how large a stored body is at most, in bytes
 * @param keyCleanup how often expired keys are deleted; {@code null} for never
 * @param exclude the simple names of providers that are not used
 */
record Settings(
        boolean acceptWeakened,
        boolean checkContracts,
        Audit audit,
        RequestCheck.Mode uncheckedPreconditions,
        RequestCheck.Mode undocumentedConflicts,
        boolean metadata,
        boolean answerOutages,
        RetryAfter retryAfter,
        boolean etag,
        String cacheControl,
        boolean problems,
        String problemsPath,
        boolean metrics,
        boolean logging,
        String keyTable,
        Duration keyLease,
        int keyBodyLimit,
        @Nullable Duration keyCleanup,
        Set<String> exclude) {

    /** The action at the start if the database does not enforce a rule. */
    enum Audit {
        WARN,
        FAIL,
        OFF
    }

    /**
     * Reads the settings.
     *
     * @param properties the values by name; {@code null} for the default
     * @throws IllegalArgumentException if a value has another form than its property
     */
    static Settings read(Function<String, @Nullable String> properties) {
        Reader reader = new Reader(properties);
        return new Settings(
                reader.flag("truce.accept-weakened", false),
                reader.flag("truce.check-contracts", true),
                reader.choice("truce.audit", Audit.class),
                reader.choice("truce.unchecked-preconditions", RequestCheck.Mode.class),
                reader.choice("truce.undocumented-conflicts", RequestCheck.Mode.class),
                reader.flag("truce.database.metadata", true),
                reader.flag("truce.database.answer-outages", true),
                new RetryAfter(
                        reader.seconds("truce.retry-after.minimum", RetryAfter.DEFAULT.minimum()),
                        reader.seconds("truce.retry-after.maximum", RetryAfter.DEFAULT.maximum())),
                reader.flag("truce.etag.enabled", true),
                reader.text("truce.etag.cache-control", "private, no-cache"),
                reader.flag("truce.problems.enabled", true),
                reader.text("truce.problems.path", ""),
                reader.flag("truce.metrics.enabled", true),
                reader.flag("truce.logging.enabled", true),
                reader.text("truce.idempotency.table", IdempotencyStore.TABLE),
                Duration.ofSeconds(reader.seconds("truce.idempotency.lease", 60)),
                reader.count("truce.idempotency.body-limit", StorableAnswers.DEFAULT_LIMIT),
                reader.flag("truce.idempotency.cleanup.enabled", true)
                        ? Duration.ofSeconds(reader.seconds("truce.idempotency.cleanup.period", 600))
                        : null,
                Arrays.stream(reader.text("truce.exclude", "").split(",", -1))
                        .map(String::strip)
                        .collect(Collectors.toUnmodifiableSet()));
    }

    /** Tells whether a provider is not used. Quarkus registers it all the same, since it finds the class by the index. */
    boolean excludes(Class<?> provider) {
        return exclude.contains(provider.getSimpleName());
    }

    private record Reader(Function<String, @Nullable String> properties) {

        String text(String name, String otherwise) {
            String value = properties.apply(name);
            return value == null ? otherwise : value.strip();
        }

        boolean flag(String name, boolean otherwise) {
            String value = text(name, String.valueOf(otherwise));
            return switch (value) {
                case "true" -> true;
                case "false" -> false;
                default -> throw invalid(name, value, "true or false");
            };
        }

        /** Reads one of WARN, which is the default, FAIL and OFF. */
        <E extends Enum<E>> E choice(String name, Class<E> type) {
            String value = text(name, "warn");
            return switch (value) {
                case "warn", "fail", "off" -> Enum.valueOf(type, value.toUpperCase(Locale.ROOT));
                default -> throw invalid(name, value, "warn, fail or off");
            };
        }

        /** Reads {@code 3s}, {@code 1m}, {@code PT3S} or {@code 3}. */
        int seconds(String name, int otherwise) {
            String value = text(name, otherwise + "s").toUpperCase(Locale.ROOT);
            String iso = value.startsWith("P") ? value : "PT" + value + (value.matches("\\d+") ? "S" : "");
            try {
                return Math.toIntExact(Duration.parse(iso).toSeconds());
            } catch (DateTimeParseException | ArithmeticException e) {
                throw invalid(name, value, "a duration such as 3s");
            }
        }

        int count(String name, int otherwise) {
            String value = text(name, String.valueOf(otherwise));
            try {
                return Integer.parseUnsignedInt(value);
            } catch (NumberFormatException e) {
                throw invalid(name, value, "a number of bytes");
            }
        }

        private static IllegalArgumentException invalid(String name, String value, String form) {
            return new IllegalArgumentException(name + " is '" + value + "'; set it to " + form);
        }
    }
}
