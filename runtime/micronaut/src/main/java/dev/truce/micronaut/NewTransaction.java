package dev.truce.micronaut;

import dev.truce.web.FreshTransaction;
import dev.truce.web.ReadCommitted;
import io.micronaut.context.BeanProvider;
import io.micronaut.context.annotation.Requires;
import io.micronaut.core.reflect.ClassUtils;
import io.micronaut.transaction.TransactionDefinition;
import io.micronaut.transaction.TransactionDefinition.Isolation;
import io.micronaut.transaction.TransactionDefinition.Propagation;
import io.micronaut.transaction.TransactionOperations;
import io.micronaut.transaction.exceptions.InvalidIsolationLevelException;
import io.micronaut.transaction.support.DefaultTransactionDefinition;
import jakarta.inject.Singleton;
import java.util.function.Supplier;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/**
 * A new transaction of the application's transaction manager. A handler runs when the request's own has ended. A serializable
 * transaction may be refused even if it only reads, so it is not the application's level that counts.
 * With several transaction managers and no default, nothing tells whose the read is, and it opens a transaction itself or fails.
 */
@Singleton
@Requires(
        classes = TransactionOperations.class,
        beans = TransactionOperations.class,
        missingBeans = FreshTransaction.class)
final class NewTransaction implements FreshTransaction {

    private static final boolean HIBERNATE =
            ClassUtils.isPresent("org.hibernate.Session", NewTransaction.class.getClassLoader());

    private final BeanProvider<TransactionOperations<?>> managers;

    NewTransaction(BeanProvider<TransactionOperations<?>> managers) {
        this.managers = managers;
    }

    @Override
    public <T> @Nullable T run(Supplier<? extends @Nullable T> read) {
        return managers.isUnique() ? run(managers.get(), read) : read.get();
    }

    private static <T> @Nullable T run(TransactionOperations<?> transactions, Supplier<? extends @Nullable T> read) {
        try {
            DefaultTransactionDefinition definition = new DefaultTransactionDefinition(Propagation.REQUIRES_NEW);
            definition.setIsolationLevel(Isolation.READ_COMMITTED);
            return transactions.execute(definition, status -> read.get());
        } catch (InvalidIsolationLevelException e) {
            return transactions.execute(TransactionDefinition.of(Propagation.REQUIRES_NEW), status -> {
                if (HIBERNATE) {
                    Sessions.readCommitted(status.getConnection());
                }
                return read.get();
            });
        }
    }

    /** A class of its own, since an application may have no Hibernate, whose transactions keep the isolation of the connection. */
    private static final class Sessions {

        static void readCommitted(Object connection) {
            if (connection instanceof Session session) {
                session.doWork(ReadCommitted::set);
            }
        }
    }
}
