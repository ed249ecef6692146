package dev.truce.jakarta;

import dev.truce.web.FreshTransaction;
import java.util.function.Supplier;
import org.jboss.resteasy.reactive.common.core.BlockingOperationSupport;
import org.jspecify.annotations.Nullable;

/**
 * The transactions of Quarkus REST. Its I/O threads, on which the requests of Hibernate Reactive are, begin none: what is read there
 * stays unknown.
 *
 * @param transaction the transaction on a thread that may wait
 */
record WorkerTransaction(FreshTransaction transaction) implements FreshTransaction {

    @Override
    public <T> @Nullable T run(Supplier<? extends @Nullable T> read) {
        return BlockingOperationSupport.isBlockingAllowed() ? transaction.run(read) : null;
    }
}
