package dev.truce.spring.failure;

import dev.truce.spring.CurrentVersion;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * A new transaction, in a session of its own: an entity manager that is open for the whole request would answer from what it has
 * read before the write.
 */
final class NewTransaction implements FreshTransaction {

    private final ObjectProvider<PlatformTransactionManager> managers;
    private final ObjectProvider<OpenSessions> sessions;

    NewTransaction(ObjectProvider<PlatformTransactionManager> managers, ObjectProvider<OpenSessions> sessions) {
        this.managers = managers;
        this.sessions = sessions;
    }

    @Override
    public @Nullable CurrentVersion run(Supplier<@Nullable CurrentVersion> read) {
        PlatformTransactionManager manager = managers.getIfUnique();
        if (manager == null) {
            return read.get();
        }
        TransactionTemplate template = new TransactionTemplate(manager);
        template.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        template.setReadOnly(true);
        Map<Object, Object> open = unbind();
        try {
            return template.execute(status -> read.get());
        } finally {
            open.forEach(TransactionSynchronizationManager::bindResource);
        }
    }

    private Map<Object, Object> unbind() {
        Map<Object, Object> open = new LinkedHashMap<>();
        sessions.stream().flatMap(OpenSessions::factories).forEach(factory -> {
            Object session = TransactionSynchronizationManager.unbindResourceIfPossible(factory);
            if (session != null) {
                open.put(factory, session);
            }
        });
        return open;
    }
}
