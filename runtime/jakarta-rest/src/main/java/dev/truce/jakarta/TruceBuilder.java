package dev.truce.jakarta;

import dev.truce.jdbc.ConnectionSource;
import dev.truce.jdbc.ConstraintTranslator;
import dev.truce.jdbc.idempotency.IdempotencyStore;
import dev.truce.runtime.Contracts;
import dev.truce.web.BlindWrites;
import dev.truce.web.ConflictCounter;
import dev.truce.web.ConflictFinder;
import dev.truce.web.ConflictLog;
import dev.truce.web.ConflictObserver;
import dev.truce.web.CurrentVersionReader;
import dev.truce.web.EntityTags;
import dev.truce.web.FreshConnections;
import dev.truce.web.FreshTransaction;
import dev.truce.web.HibernateLostWrites;
import dev.truce.web.LoggedTraceIds;
import dev.truce.web.LostWriteReader;
import dev.truce.web.PersistenceLostWrites;
import dev.truce.web.ProblemFactory;
import dev.truce.web.ProblemMember;
import dev.truce.web.ProblemMessages;
import dev.truce.web.RowCheck;
import dev.truce.web.TagFunction;
import dev.truce.web.TraceIds;
import dev.truce.web.idempotency.IdempotencyKeys;
import dev.truce.web.idempotency.IdempotentRequests;
import dev.truce.web.idempotency.StorableAnswers;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Metrics;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Builds the {@link Truce} of an application. Everything is optional. */
public final class TruceBuilder {

    private Function<String, @Nullable String> properties = Properties.ofApplication();
    private @Nullable Contracts contracts;
    private @Nullable ConstraintTranslator translator;
    private ProblemMessages messages = ProblemMessages.NONE;
    private RowCheck rows = RowCheck.NONE;
    private FreshTransaction transaction = FreshTransaction.NONE;
    private @Nullable ConflictObserver counter;
    private @Nullable IdempotencyStore store;
    private final List<DataSource> databases = new ArrayList<>();
    private final List<LostWriteReader> lostWrites = new ArrayList<>();
    private final List<CurrentVersionReader<?>> currentVersions = new ArrayList<>();
    private final List<ConflictObserver> observers = new ArrayList<>();
    private final List<ProblemMember<?>> members = new ArrayList<>();
    private final List<TraceIds> traces = new ArrayList<>();
    private final List<TagFunction<?>> tags = new ArrayList<>();

    TruceBuilder() {}

    /**
     * Sets where the properties {@code truce.…} come from.
     *
     * @param values from the name of a property to its value; {@code null} for the default
     * @return this builder
     */
    public TruceBuilder properties(Function<String, @Nullable String> values) {
        this.properties = Objects.requireNonNull(values, "values");
        return this;
    }

    /**
     * Sets other contracts than those that annotation processing has listed.
     *
     * @param own the contracts
     * @return this builder
     */
    public TruceBuilder contracts(Contracts own) {
        this.contracts = Objects.requireNonNull(own, "own");
        return this;
    }

    /**
     * Sets another translator of violated constraints, such as one for a single dialect.
     *
     * @param own the translator
     * @return this builder
     */
    public TruceBuilder translator(ConstraintTranslator own) {
        this.translator = Objects.requireNonNull(own, "own");
        return this;
    }

    /**
     * Adds a database, which the audit compares with the rules. Where there is one only, the names of its constraints are read from it.
     *
     * @param database the database
     * @return this builder
     */
    public TruceBuilder dataSource(DataSource database) {
        databases.add(Objects.requireNonNull(database, "database"));
        return this;
    }

    /**
     * Sets the texts of problems.
     *
     * @param texts the application's messages
     * @return this builder
     */
    public TruceBuilder messages(ProblemMessages texts) {
        this.messages = Objects.requireNonNull(texts, "texts");
        return this;
    }

    /**
     * Sets what knows whether a row still exists.
     *
     * @param check the check
     * @return this builder
     */
    public TruceBuilder rows(RowCheck check) {
        this.rows = Objects.requireNonNull(check, "check");
        return this;
    }

    /**
     * Sets how the current version is read after a lost race.
     *
     * @param fresh runs a read that sees what is committed
     * @return this builder
     */
    public TruceBuilder transaction(FreshTransaction fresh) {
        this.transaction = Objects.requireNonNull(fresh, "fresh");
        return this;
    }

    /**
     * Adds a reader of the exceptions of a persistence library. Those of Jakarta Persistence and Hibernate are known.
     *
     * @param reader the reader
     * @return this builder
     */
    public TruceBuilder lostWrites(LostWriteReader reader) {
        lostWrites.add(Objects.requireNonNull(reader, "reader"));
        return this;
    }

    /**
     * Adds a reader of the current version of a resource.
     *
     * @param reader the reader
     * @return this builder
     */
    public TruceBuilder currentVersion(CurrentVersionReader<?> reader) {
        currentVersions.add(Objects.requireNonNull(reader, "reader"));
        return this;
    }

    /**
     * Adds an observer of conflicts.
     *
     * @param observer the observer
     * @return this builder
     */
    public TruceBuilder observer(ConflictObserver observer) {
        observers.add(Objects.requireNonNull(observer, "observer"));
        return this;
    }

    /**
     * Sets another registry of Micrometer than the global one, in which conflicts are counted.
     *
     * @param registry the registry
     * @return this builder
     */
    public TruceBuilder meters(MeterRegistry registry) {
        this.counter = new ConflictCounter(registry);
        return this;
    }

    /**
     * Adds a member to every problem.
     *
     * @param member the member
     * @return this builder
     */
    public TruceBuilder member(ProblemMember<?> member) {
        members.add(Objects.requireNonNull(member, "member"));
        return this;
    }

    /**
     * Adds a source of the problem's {@code trace_id}. The context of SLF4J is known.
     *
     * @param ids the source
     * @return this builder
     */
    public TruceBuilder traceIds(TraceIds ids) {
        traces.add(Objects.requireNonNull(ids, "ids"));
        return this;
    }

    /**
     * Adds the entity tag of a type that is neither a resource nor a representation.
     *
     * @param tag the function
     * @return this builder
     */
    public TruceBuilder tag(TagFunction<?> tag) {
        tags.add(Objects.requireNonNull(tag, "tag"));
        return this;
    }

    /**
     * Sets where idempotency keys are kept, for an application with several databases.
     *
     * @param own the store
     * @return this builder
     */
    public TruceBuilder idempotencyStore(IdempotencyStore own) {
        this.store = Objects.requireNonNull(own, "own");
        return this;
    }

    /**
     * Builds.
     *
     * @return what the providers share
     * @throws IllegalArgumentException if a property has another form than it must have
     */
    public Truce build() {
        Settings settings = Settings.read(properties);
        Contracts all = contracts == null ? Contracts.load(loader()) : contracts;
        ConstraintTranslator constraints = translator == null ? translator(all, settings) : translator;
        ConflictFinder finder = new ConflictFinder(
                all,
                () -> constraints,
                new ConflictFinder.Persistence(lostWrites(all), currentVersions, rows, transaction),
                settings.retryAfter());
        List<ConflictObserver> known = observers(settings);
        return new Truce(
                settings,
                all,
                finder,
                new ProblemFactory(all, messages, known, traces(), members),
                new EntityTags(all, tags),
                new BlindWrites(all, () -> known),
                databases,
                keys(all, settings));
    }

    /** Reads the names of constraints when it meets one that it does not know, so that migrations may run at any time. */
    private ConstraintTranslator translator(Contracts all, Settings settings) {
        if (!settings.metadata() || databases.size() != 1) {
            return ConstraintTranslator.of(all);
        }
        return ConstraintTranslator.of(all, new FreshConnections(transaction, ConnectionSource.of(databases.get(0))));
    }

    private @Nullable IdempotencyKeys keys(Contracts all, Settings settings) {
        IdempotencyStore keys = store;
        if (keys == null && databases.size() == 1) {
            keys = IdempotencyStore.of(databases.get(0), settings.keyTable(), settings.keyLease());
        }
        return keys == null
                ? null
                : new IdempotencyKeys(
                        keys,
                        new IdempotentRequests(keys, all.style(), settings.retryAfter()),
                        new StorableAnswers(settings.keyBodyLimit()),
                        settings.keyCleanup());
    }

    private List<LostWriteReader> lostWrites(Contracts all) {
        List<LostWriteReader> known = new ArrayList<>(lostWrites);
        if (ClassPath.has("jakarta.persistence.OptimisticLockException")) {
            known.add(new PersistenceLostWrites());
        }
        if (ClassPath.has("org.hibernate.StaleStateException")) {
            known.add(new HibernateLostWrites(all));
        }
        return known;
    }

    private List<ConflictObserver> observers(Settings settings) {
        List<ConflictObserver> known = new ArrayList<>(observers);
        ConflictObserver count = settings.metrics() ? counter() : null;
        if (count != null) {
            known.add(count);
        }
        if (settings.logging() && ClassPath.has("org.slf4j.spi.LoggingEventBuilder")) {
            known.add(new ConflictLog("dev.truce.jakarta"));
        }
        return known;
    }

    /** Prefers MicroProfile Metrics, whose implementations may have Micrometer inside. */
    private @Nullable ConflictObserver counter() {
        if (counter != null) {
            return counter;
        }
        ConflictObserver provided = ClassPath.has(MicroProfileCounter.NEEDED) ? MicroProfileCounter.find() : null;
        return provided == null && ClassPath.has("io.micrometer.core.instrument.Metrics") ? Meters.global() : provided;
    }

    private List<TraceIds> traces() {
        List<TraceIds> known = new ArrayList<>(traces);
        if (ClassPath.has("org.slf4j.MDC")) {
            known.add(new LoggedTraceIds());
        }
        return known;
    }

    private static ClassLoader loader() {
        ClassLoader context = Thread.currentThread().getContextClassLoader();
        return context != null ? context : TruceBuilder.class.getClassLoader();
    }

    /** A class of its own, since an application may have no Micrometer. */
    private static final class Meters {

        private Meters() {}

        static ConflictObserver global() {
            return new ConflictCounter(Metrics.globalRegistry);
        }
    }
}
