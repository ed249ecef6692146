package dev.truce.spring.idempotency;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.BeanUtils;
import org.springframework.beans.factory.BeanFactoryUtils;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.jta.JtaTransactionManager;
import org.springframework.transaction.support.ResourceTransactionManager;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Begins transactions in which effect and answer commit together, where the application has a manager of such. */
final class EffectTransactions {
    private final ListableBeanFactory beans;
    private final DataSource dataSource;
    private volatile boolean isKnown;
    private volatile @Nullable PlatformTransactionManager coupled;

    EffectTransactions(ListableBeanFactory beans, DataSource dataSource) {
        this.beans = beans;
        this.dataSource = dataSource;
    }

    /** Returns {@code null} where effect and answer cannot commit together. */
    @Nullable
    EffectTransaction begin(HttpServletRequest request) {
        PlatformTransactionManager manager = manager();
        return manager == null ? null : EffectTransaction.begin(manager, dataSource, request);
    }

    /**
     * Returns the manager whose transactions are on the connections of the store's data source: the application's only or primary one, else
     * the only one of several. It returns {@code null} where there is none.
     */
    @Nullable
    PlatformTransactionManager manager() {
        if (!isKnown) {
            coupled = findManager();
            isKnown = true;
        }
        return coupled;
    }

    private @Nullable PlatformTransactionManager findManager() {
        PlatformTransactionManager unique =
                beans.getBeanProvider(PlatformTransactionManager.class).getIfUnique();
        if (unique != null && isCoupled(unique)) {
            return unique;
        }
        List<PlatformTransactionManager> others =
                managers().values().stream().filter(this::isCoupled).toList();
        return others.size() == 1 ? others.get(0) : null;
    }

    /** Returns the names of the managers whose transactions commit by themselves, without the answer. */
    List<String> separateManagers() {
        return managers().entrySet().stream()
                .filter(manager -> !isCoupled(manager.getValue()))
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
    }

    private Map<String, PlatformTransactionManager> managers() {
        return BeanFactoryUtils.beansOfTypeIncludingAncestors(beans, PlatformTransactionManager.class);
    }

    private boolean isCoupled(PlatformTransactionManager manager) {
        if (manager instanceof JtaTransactionManager) {
            return true;
        }
        return !isOfMessages(manager)
                && Boolean.TRUE.equals(new TransactionTemplate(manager)
                        .execute(status -> TransactionSynchronizationManager.hasResource(dataSource)));
    }

    /** A broker need not be asked for a transaction, nor be there: its manager has no data source. */
    private static boolean isOfMessages(PlatformTransactionManager manager) {
        return manager instanceof ResourceTransactionManager
                && BeanUtils.getPropertyDescriptor(manager.getClass(), "dataSource") == null;
    }
}
