package dev.truce.jakarta;

import dev.truce.jdbc.ConstraintTranslator;
import dev.truce.jdbc.idempotency.IdempotencyStore;
import dev.truce.runtime.Contracts;
import dev.truce.web.ConflictObserver;
import dev.truce.web.CurrentVersionReader;
import dev.truce.web.FreshTransaction;
import dev.truce.web.LostWriteReader;
import dev.truce.web.ProblemMember;
import dev.truce.web.ProblemMessages;
import dev.truce.web.RowCheck;
import dev.truce.web.TagFunction;
import dev.truce.web.TraceIds;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Collects what an application brings as beans, and audits its databases when it has started. */
@ApplicationScoped
@SuppressWarnings("NullAway.Init") // the container injects the fields
public class ApplicationBeans {

    @Inject
    @Any
    Instance<DataSource> databases;

    @Inject
    @Any
    Instance<Contracts> contracts;

    @Inject
    @Any
    Instance<ConstraintTranslator> translators;

    @Inject
    @Any
    Instance<ProblemMessages> messages;

    @Inject
    @Any
    Instance<LostWriteReader> lostWrites;

    @Inject
    @Any
    Instance<CurrentVersionReader<?>> currentVersions;

    @Inject
    @Any
    Instance<ConflictObserver> observers;

    @Inject
    @Any
    Instance<ProblemMember<?>> members;

    @Inject
    @Any
    Instance<TraceIds> traces;

    @Inject
    @Any
    Instance<TagFunction<?>> tags;

    @Inject
    @Any
    Instance<RowCheck> rows;

    @Inject
    @Any
    Instance<FreshTransaction> transactions;

    @Inject
    @Any
    Instance<IdempotencyStore> idempotencyStores;

    private final Endpoints endpoints = new Endpoints();
    private volatile @Nullable Truce truce;

    /** Creates the bean. */
    public ApplicationBeans() {}

    /**
     * Returns what the providers of the application share.
     *
     * @return the same instance each time
     */
    public Truce truce() {
        Truce made = truce;
        if (made == null) {
            synchronized (this) {
                made = truce;
                if (made == null) {
                    made = build();
                    truce = made;
                }
            }
        }
        return made;
    }

    Endpoints endpoints() {
        return endpoints;
    }

    /** Audits the databases, whose migrations have run by now, and checks the resource methods. */
    void started(@Observes Startup event) {
        endpoints.start(truce());
        truce().audit();
    }

    private Truce build() {
        TruceBuilder builder = Truce.builder();
        databases.forEach(builder::dataSource);
        lostWrites.forEach(builder::lostWrites);
        currentVersions.forEach(builder::currentVersion);
        observers.forEach(builder::observer);
        members.forEach(builder::member);
        traces.forEach(builder::traceIds);
        tags.forEach(builder::tag);
        first(contracts, builder::contracts);
        first(translators, builder::translator);
        first(messages, builder::messages);
        first(idempotencyStores, builder::idempotencyStore);
        if (ClassPath.has("jakarta.persistence.EntityManager")) {
            builder.rows(PersistenceRows.get());
        }
        first(rows, builder::rows);
        preferred(transactions, NewTransaction.class, chosen -> builder.transaction(onThreads(chosen)));
        return builder.build();
    }

    private static FreshTransaction onThreads(FreshTransaction chosen) {
        boolean isOurs = chosen instanceof NewTransaction;
        return isOurs && ClassPath.has(QuarkusMappers.NEEDED) ? new WorkerTransaction(chosen) : chosen;
    }

    private static <T> void first(Instance<T> beans, Consumer<T> consumer) {
        for (T bean : beans) {
            consumer.accept(bean);
            return;
        }
    }

    /** Passes the application's own bean on, else the one of this module. */
    private static <T> void preferred(Instance<T> beans, Class<? extends T> ours, Consumer<T> consumer) {
        T chosen = null;
        for (T bean : beans) {
            if (chosen == null || ours.isInstance(chosen)) {
                chosen = bean;
            }
        }
        if (chosen != null) {
            consumer.accept(chosen);
        }
    }
}
