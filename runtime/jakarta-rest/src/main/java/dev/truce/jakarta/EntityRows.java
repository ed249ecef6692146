package dev.truce.jakarta;

import dev.truce.web.LostWrite;
import dev.truce.web.RowCheck;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

/** Looks for the row of an entity, where the application has one entity manager. */
@ApplicationScoped
@SuppressWarnings("NullAway.Init") // the container injects the field
public class EntityRows implements RowCheck {

    @Inject
    Instance<EntityManager> managers;

    /** Creates the bean. */
    public EntityRows() {}

    @Override
    public boolean isGone(LostWrite lost) {
        return lost.resource() != null
                && lost.identifier() != null
                && managers.isResolvable()
                && managers.get().find(lost.resource(), lost.identifier()) == null;
    }
}
