package dev.truce.jakarta;

import dev.truce.web.FreshTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A new transaction of the application's transaction manager. A mapper runs when the request's own has ended. */
@ApplicationScoped
public class NewTransaction implements FreshTransaction {

    /** Creates the bean. */
    public NewTransaction() {}

    @Override
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public <T> @Nullable T run(Supplier<? extends @Nullable T> read) {
        return read.get();
    }
}
