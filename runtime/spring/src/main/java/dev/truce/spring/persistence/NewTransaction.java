package dev.truce.spring.persistence;

import dev.truce.web.FreshTransaction;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.orm.jpa.EntityManagerHolder;
import org.springframework.transaction.InvalidIsolationLevelException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.ResourceHolderSupport;
import org.springframework.transaction.support.ResourceTransactionManager;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.util.ClassUtils;

/**
 * A new transaction, on the connection that the request holds already if it holds one. An entity manager that is open for the whole
 * request forgets what it has read before the write.
 */
final class NewTransaction implements FreshTransaction {

    private static final boolean ORM = ClassUtils.isPresent(
            "org.springframework.orm.jpa.EntityManagerHolder", NewTransaction.class.getClassLoader());

    private final ObjectProvider<PlatformTransactionManager> managers;

    NewTransaction(ObjectProvider<PlatformTransactionManager> managers) {
        this.managers = managers;
    }

    @Override
    public <T> @Nullable T run(Supplier<? extends @Nullable T> read) {
        PlatformTransactionManager manager = managers.getIfUnique();
        if (manager == null) {
            return isHoldingConnection(null) ? null : read.get();
        }
        Object factory = manager instanceof ResourceTransactionManager own ? own.getResourceFactory() : null;
        if (TransactionSynchronizationManager.isActualTransactionActive() || isHoldingConnection(factory)) {
            return null;
        }
        Object open = factory == null ? null : TransactionSynchronizationManager.getResource(factory);
        if (ORM && open != null) {
            EntityManagers.clear(open);
        }
        try {
            return execute(manager, TransactionDefinition.ISOLATION_READ_COMMITTED, read);
        } catch (InvalidIsolationLevelException e) {
            return execute(manager, TransactionDefinition.ISOLATION_DEFAULT, read);
        }
    }

    /** A serializable transaction may be refused even if it only reads, so it is not the application's level that counts. */
    private static <T> @Nullable T execute(
            PlatformTransactionManager manager, int isolation, Supplier<? extends @Nullable T> read) {
        TransactionTemplate template = new TransactionTemplate(manager);
        template.setReadOnly(true);
        template.setIsolationLevel(isolation);
        return template.execute(status -> read.get());
    }

    /** Returns whether the request may hold a connection that a transaction of a manager would not use. */
    private static boolean isHoldingConnection(@Nullable Object factory) {
        return TransactionSynchronizationManager.getResourceMap().entrySet().stream()
                .anyMatch(resource -> resource.getValue() instanceof ResourceHolderSupport
                        && !resource.getKey().equals(factory));
    }

    /** A class of its own, since an application may have no object-relational mapper. */
    private static final class EntityManagers {

        static void clear(Object holder) {
            if (holder instanceof EntityManagerHolder open) {
                open.getEntityManager().clear();
            }
        }
    }
}
