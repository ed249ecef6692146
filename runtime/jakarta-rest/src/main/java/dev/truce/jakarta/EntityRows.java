package dev.truce.jakarta;

import dev.truce.web.LostWrite;
import dev.truce.web.RowCheck;
import jakarta.enterprise.inject.Instance;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.persistence.EntityManager;

/** Looks for the row of an entity, where the application has one entity manager. It is no bean, since the API may be absent. */
final class EntityRows implements RowCheck {

    @Override
    public boolean isGone(LostWrite lost) {
        Instance<EntityManager> managers = CDI.current().select(EntityManager.class);
        return lost.resource() != null
                && lost.identifier() != null
                && managers.isResolvable()
                && managers.get().find(lost.resource(), lost.identifier()) == null;
    }
}
