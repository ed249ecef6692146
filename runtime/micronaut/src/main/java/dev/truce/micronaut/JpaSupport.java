package dev.truce.micronaut;

import dev.truce.web.EntityRows;
import dev.truce.web.LostWriteReader;
import dev.truce.web.PersistenceLostWrites;
import dev.truce.web.RowCheck;
import io.micronaut.context.BeanProvider;
import io.micronaut.context.annotation.Factory;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;

/** Everything that uses Jakarta Persistence, which the application may not have. */
@Factory
@Requires(classes = EntityManager.class)
final class JpaSupport {

    @Singleton
    LostWriteReader lostWrites() {
        return new PersistenceLostWrites();
    }

    @Singleton
    @Requires(missingBeans = RowCheck.class, beans = EntityManager.class)
    RowCheck rows(BeanProvider<EntityManager> entities, BeanProvider<EntityManagerFactory> units) {
        return new EntityRows(() -> entities.isUnique() ? entities.get() : null, units::stream);
    }
}
