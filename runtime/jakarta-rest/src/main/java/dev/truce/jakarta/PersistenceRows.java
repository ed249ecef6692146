package dev.truce.jakarta;

import dev.truce.web.EntityRows;
import dev.truce.web.RowCheck;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;

/** Makes the check of the rows of entities, where the application has one entity manager. It is no bean, since the API may be absent. */
final class PersistenceRows {

    private PersistenceRows() {}

    static RowCheck get() {
        return new EntityRows(
                () -> {
                    Instance<EntityManager> managers = CDI.current().select(EntityManager.class);
                    return managers.isResolvable() ? managers.get() : null;
                },
                () -> CDI.current().select(EntityManagerFactory.class, Any.Literal.INSTANCE).stream());
    }
}
