package dev.truce.spring.idempotency;

import dev.truce.jdbc.idempotency.IdempotencyStore;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletionStage;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.core.ReactiveAdapterRegistry;
import org.springframework.core.ResolvableType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.context.request.async.DeferredResult;
import org.springframework.web.context.request.async.WebAsyncTask;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.ResponseBodyEmitter;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;

/** Checks at the start that keys of {@code @Idempotent} handlers can be kept as their documents promise. */
final class IdempotencyCheck implements SmartInitializingSingleton {
    private static final Logger LOG = LoggerFactory.getLogger(IdempotencyCheck.class);
    private static final Set<Class<?>> ASYNCHRONOUS = Set.of(
            Callable.class,
            CompletionStage.class,
            DeferredResult.class,
            WebAsyncTask.class,
            ResponseBodyEmitter.class,
            StreamingResponseBody.class);

    private final IdempotentOperations operations;
    private final ObjectProvider<IdempotencyStore> store;
    private final ObjectProvider<EffectTransactions> transactions;

    IdempotencyCheck(
            IdempotentOperations operations,
            ObjectProvider<IdempotencyStore> store,
            ObjectProvider<EffectTransactions> transactions) {
        this.operations = operations;
        this.store = store;
        this.transactions = transactions;
    }

    @Override
    public void afterSingletonsInstantiated() {
        List<HandlerMethod> handlers = operations.handlers().toList();
        if (handlers.isEmpty()) {
            return;
        }
        for (HandlerMethod handler : handlers) {
            if (isAsynchronous(ResolvableType.forMethodReturnType(handler.getMethod()))) {
                throw new IllegalStateException(
                        "@Idempotent on " + handler.getShortLogMessage()
                                + " cannot store an answer that is made on another thread, or streamed; return the body itself");
            }
        }
        IdempotencyStore keys = store.getIfAvailable();
        if (keys == null) {
            throw new IllegalStateException(
                    "@Idempotent on " + handlers.get(0).getShortLogMessage()
                            + " needs one DataSource and spring-jdbc; add spring-boot-starter-jdbc, or define an IdempotencyStore");
        }
        check(keys);
    }

    /** A database that does not answer must not keep the application from starting. */
    private void check(IdempotencyStore keys) {
        try {
            List<String> findings = keys.check();
            findings.forEach(LOG::warn);
            EffectTransactions effects = transactions.getIfAvailable();
            if (effects == null || effects.manager() == null) {
                LOG.warn(
                        "No transaction manager writes to the database of the idempotency keys, so an answer is stored after its "
                                + "effect, and a crash in between lets a retry execute again; define a single PlatformTransactionManager for "
                                + "that DataSource");
                return;
            }
            List<String> separate = effects.separateManagers();
            if (!separate.isEmpty()) {
                LOG.warn(
                        "Transactions of {} commit without the answer of an idempotency key, so a crash in between lets a retry execute "
                                + "them again; write the effects of @Idempotent handlers with the PlatformTransactionManager of the keys' "
                                + "DataSource",
                        separate);
            }
        } catch (SQLException | RuntimeException e) {
            LOG.warn("The table of idempotency keys could not be checked: {}", e.toString());
        }
    }

    private static boolean isAsynchronous(ResolvableType type) {
        boolean isEntity = ResponseEntity.class.isAssignableFrom(type.toClass());
        ResolvableType body = isEntity ? type.as(ResponseEntity.class).getGeneric() : type;
        Class<?> raw = body.toClass();
        return ASYNCHRONOUS.stream().anyMatch(kind -> kind.isAssignableFrom(raw))
                || ReactiveAdapterRegistry.getSharedInstance().getAdapter(raw) != null;
    }
}
