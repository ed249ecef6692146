package dev.truce.servers.quarkus;

import dev.truce.servers.Transactions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.function.Function;

/** Transactions that the container commits after the method has returned, so that its interceptor throws what the commit finds. */
@ApplicationScoped
class ManagedTransactions implements Transactions {
    private final EntityManager entities;

    ManagedTransactions(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    @Transactional
    public <T> T run(Function<EntityManager, T> work) {
        return work.apply(entities);
    }
}
