package dev.truce.micronaut;

import dev.truce.jdbc.ConnectionSource;
import dev.truce.jdbc.ConstraintTranslator;
import dev.truce.jdbc.idempotency.IdempotencyStore;
import dev.truce.runtime.Contracts;
import dev.truce.web.BlindWrites;
import dev.truce.web.Catalogue;
import dev.truce.web.ConflictFinder;
import dev.truce.web.ConflictLog;
import dev.truce.web.ConflictObserver;
import dev.truce.web.CurrentVersionReader;
import dev.truce.web.EntityTags;
import dev.truce.web.FreshConnections;
import dev.truce.web.FreshTransaction;
import dev.truce.web.GuardedMethods;
import dev.truce.web.LoggedTraceIds;
import dev.truce.web.LostWriteReader;
import dev.truce.web.Preconditions;
import dev.truce.web.ProblemFactory;
import dev.truce.web.ProblemMember;
import dev.truce.web.ProblemMessages;
import dev.truce.web.RequestCheck;
import dev.truce.web.RowCheck;
import dev.truce.web.SentValues;
import dev.truce.web.TagFunction;
import dev.truce.web.TraceIds;
import dev.truce.web.idempotency.IdempotencyKeys;
import dev.truce.web.idempotency.IdempotentRequests;
import io.micronaut.context.BeanContext;
import io.micronaut.context.MessageSource;
import io.micronaut.context.annotation.Factory;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Makes the beans of {@code truce-web}. A bean of the application replaces the one of its type. */
@Factory
final class TruceFactory {

    @Singleton
    @Requires(missingBeans = Contracts.class)
    Contracts contracts(BeanContext context) {
        return Contracts.load(context.getClassLoader());
    }

    @Singleton
    GuardedMethods guardedMethods() {
        return new GuardedMethods();
    }

    /** Reads the names of constraints when it meets one that it does not know, so that migrations may run at any time. */
    @Singleton
    @Requires(missingBeans = ConstraintTranslator.class)
    ConstraintTranslator translator(
            Contracts contracts,
            Databases databases,
            @Nullable FreshTransaction transaction,
            TruceConfiguration.Database configuration) {
        DataSource database = configuration.metadata() ? databases.only() : null;
        return database == null
                ? ConstraintTranslator.of(contracts)
                : ConstraintTranslator.of(
                        contracts, new FreshConnections(fresh(transaction), ConnectionSource.of(database)));
    }

    @Singleton
    ConflictFinder finder(
            Contracts contracts,
            ConstraintTranslator translator,
            @Nullable RowCheck rows,
            @Nullable FreshTransaction transaction,
            TruceConfiguration.Retry retry,
            BeanContext context) {
        List<CurrentVersionReader<?>> readers = context.getBeansOfType(CurrentVersionReader.class).stream()
                .<CurrentVersionReader<?>>map(reader -> reader)
                .toList();
        return new ConflictFinder(
                contracts,
                () -> translator,
                new ConflictFinder.Persistence(
                        List.copyOf(context.getBeansOfType(LostWriteReader.class)),
                        readers,
                        rows == null ? RowCheck.NONE : rows,
                        fresh(transaction)),
                retry.range());
    }

    @Singleton
    @Requires(missingBeans = ProblemMessages.class)
    ProblemMessages messages(MessageSource messages) {
        return (key, locale) -> messages.getRawMessage(key, MessageSource.MessageContext.of(locale))
                .orElse(null);
    }

    @Singleton
    ProblemFactory problems(Contracts contracts, ProblemMessages messages, BeanContext context) {
        List<TraceIds> traces = new ArrayList<>(context.getBeansOfType(TraceIds.class));
        traces.add(new LoggedTraceIds());
        List<ProblemMember<?>> members = context.getBeansOfType(ProblemMember.class).stream()
                .<ProblemMember<?>>map(member -> member)
                .toList();
        return new ProblemFactory(
                contracts, messages, List.copyOf(context.getBeansOfType(ConflictObserver.class)), traces, members);
    }

    @Singleton
    @Requires(property = "truce.logging.enabled", notEquals = "false")
    ConflictObserver log() {
        return new ConflictLog("dev.truce.micronaut");
    }

    @Singleton
    EntityTags tags(Contracts contracts, BeanContext context) {
        List<TagFunction<?>> functions = context.getBeansOfType(TagFunction.class).stream()
                .<TagFunction<?>>map(function -> function)
                .toList();
        return new EntityTags(contracts, functions);
    }

    @Singleton
    SentValues sentValues(Contracts contracts) {
        return new SentValues(contracts);
    }

    @Singleton
    RequestCheck requestCheck(Contracts contracts, TruceConfiguration configuration) {
        return new RequestCheck(
                contracts, configuration.uncheckedPreconditions(), configuration.undocumentedConflicts());
    }

    @Singleton
    BlindWrites blindWrites(Contracts contracts, BeanContext context) {
        return new BlindWrites(contracts, () -> List.copyOf(context.getBeansOfType(ConflictObserver.class)));
    }

    @Singleton
    Preconditions preconditions(TruceConfiguration configuration) {
        return new Preconditions(configuration.acceptWeakened());
    }

    @Singleton
    Catalogue catalogue(Contracts contracts, TruceConfiguration.Problems configuration) {
        String path = configuration.path();
        return new Catalogue(contracts, path == null ? "" : path);
    }

    @Singleton
    @Requires(missingBeans = IdempotencyStore.class, beans = DataSource.class)
    IdempotencyStore idempotencyStore(Databases databases, TruceConfiguration.Idempotency configuration) {
        DataSource database = databases.only();
        if (database == null) {
            throw new IllegalStateException(
                    "@Idempotent needs one DataSource; with several, define an IdempotencyStore");
        }
        return IdempotencyStore.of(database, configuration.tableName(), configuration.lease());
    }

    @Singleton
    @Requires(beans = IdempotencyStore.class)
    IdempotencyKeys idempotencyKeys(
            IdempotencyStore store,
            Contracts contracts,
            TruceConfiguration.Retry retry,
            TruceConfiguration.Idempotency configuration,
            TruceConfiguration.Cleanup cleanup) {
        return new IdempotencyKeys(
                store,
                new IdempotentRequests(store, contracts.style(), retry.range()),
                configuration.storable(),
                cleanup.enabled() ? cleanup.period() : null);
    }

    private static FreshTransaction fresh(@Nullable FreshTransaction transaction) {
        return transaction == null ? FreshTransaction.NONE : transaction;
    }
}
