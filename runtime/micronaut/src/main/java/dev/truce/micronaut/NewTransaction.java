package dev.truce.micronaut;

import dev.truce.web.FreshTransaction;
import io.micronaut.context.annotation.Requires;
import io.micronaut.transaction.TransactionDefinition;
import io.micronaut.transaction.TransactionDefinition.Propagation;
import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Singleton;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A new transaction of the application's transaction manager. A handler runs when the request's own has ended. */
@Singleton
@Requires(
        classes = TransactionOperations.class,
        beans = TransactionOperations.class,
        missingBeans = FreshTransaction.class)
final class NewTransaction implements FreshTransaction {

    private final TransactionOperations<?> transactions;

    NewTransaction(TransactionOperations<?> transactions) {
        this.transactions = transactions;
    }

    @Override
    public <T> @Nullable T run(Supplier<? extends @Nullable T> read) {
        return transactions.execute(TransactionDefinition.of(Propagation.REQUIRES_NEW), status -> read.get());
    }
}
