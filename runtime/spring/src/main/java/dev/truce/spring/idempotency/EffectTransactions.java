package dev.truce.spring.idempotency;

import jakarta.servlet.http.HttpServletRequest;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.jta.JtaTransactionManager;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Begins transactions in which effect and answer commit together, where the application has a manager of such. */
final class EffectTransactions {
    private final ObjectProvider<PlatformTransactionManager> managers;
    private final DataSource dataSource;
    private volatile @Nullable Boolean coupled;

    EffectTransactions(ObjectProvider<PlatformTransactionManager> managers, DataSource dataSource) {
        this.managers = managers;
        this.dataSource = dataSource;
    }

    /** Returns {@code null} where effect and answer cannot commit together. */
    @Nullable
    EffectTransaction begin(HttpServletRequest request) {
        PlatformTransactionManager manager = managers.getIfUnique();
        return manager == null || !areCoupled(manager) ? null : EffectTransaction.begin(manager, dataSource, request);
    }

    /** Returns whether the manager's transactions are on the connections of the store's data source. */
    boolean areCoupled() {
        PlatformTransactionManager manager = managers.getIfUnique();
        return manager != null && areCoupled(manager);
    }

    private boolean areCoupled(PlatformTransactionManager manager) {
        Boolean known = coupled;
        if (known == null) {
            known = manager instanceof JtaTransactionManager
                    || Boolean.TRUE.equals(new TransactionTemplate(manager)
                            .execute(status -> TransactionSynchronizationManager.hasResource(dataSource)));
            coupled = known;
        }
        return known;
    }
}
