package dev.truce.spring.persistence;

import org.hibernate.boot.Metadata;
import org.hibernate.boot.spi.BootstrapContext;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.hibernate.event.service.spi.EventListenerRegistry;
import org.hibernate.event.spi.EventType;
import org.hibernate.event.spi.FlushEventListener;
import org.hibernate.event.spi.PostCommitUpdateEventListener;
import org.hibernate.event.spi.PostUpdateEvent;
import org.hibernate.event.spi.PostUpdateEventListener;
import org.hibernate.integrator.spi.Integrator;
import org.hibernate.persister.entity.EntityPersister;
import org.hibernate.service.spi.SessionFactoryServiceRegistry;

/** Has Hibernate, which finds it by {@code ServiceLoader}, report the versions that a request has written. */
public final class WriteIntegrator implements Integrator {

    /** Creates an integrator. */
    public WriteIntegrator() {}

    @Override
    public void integrate(Metadata metadata, BootstrapContext context, SessionFactoryImplementor factory) {
        EventListenerRegistry listeners = factory.getServiceRegistry().getService(EventListenerRegistry.class);
        if (listeners != null) {
            PostUpdateEventListener committed = new Committed();
            PostUpdateEventListener flushed = new Flushed();
            listeners.appendListeners(EventType.POST_COMMIT_UPDATE, committed);
            listeners.appendListeners(EventType.POST_UPDATE, flushed);
            FlushEventListener forced = event -> ForcedIncrements.report(event.getSession());
            listeners.appendListeners(EventType.FLUSH, forced);
        }
    }

    @Override
    public void disintegrate(SessionFactoryImplementor factory, SessionFactoryServiceRegistry registry) {}

    /** Writes that are rolled back if their answer is not sent. */
    private static final class Flushed implements PostUpdateEventListener {

        @Override
        public void onPostUpdate(PostUpdateEvent event) {
            if (event.getPersister().isVersioned() && RequestWrites.enclosing() != null) {
                RequestWrites.add(event.getEntity(), event.getId());
            }
        }

        @Override
        public boolean requiresPostCommitHandling(EntityPersister persister) {
            return false;
        }
    }

    private static final class Committed implements PostCommitUpdateEventListener {

        @Override
        public void onPostUpdate(PostUpdateEvent event) {
            RequestWrites.add(event.getEntity(), event.getId());
        }

        @Override
        public void onPostUpdateCommitFailed(PostUpdateEvent event) {}

        @Override
        public boolean requiresPostCommitHandling(EntityPersister persister) {
            return persister.isVersioned();
        }
    }
}
