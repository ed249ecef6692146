package dev.truce.spring.persistence;

import dev.truce.web.LostWrite;
import dev.truce.web.RowCheck;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.orm.jpa.EntityManagerFactoryUtils;

/** Looks for the row of an entity. */
final class EntityCheck implements RowCheck {

    private final ObjectProvider<EntityManagerFactory> factories;

    EntityCheck(ObjectProvider<EntityManagerFactory> factories) {
        this.factories = factories;
    }

    @Override
    public boolean isGone(LostWrite lost) {
        EntityManagerFactory factory = factories.getIfUnique();
        EntityManager manager =
                factory == null ? null : EntityManagerFactoryUtils.getTransactionalEntityManager(factory);
        return manager != null && find(manager, lost) == null;
    }

    private static @Nullable Object find(EntityManager manager, LostWrite lost) {
        return lost.resource() == null ? lost : manager.find(lost.resource(), lost.identifier());
    }
}
