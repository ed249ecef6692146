package dev.truce.jakarta;

import dev.truce.web.ConflictCounter;
import dev.truce.web.ConflictObserver;
import dev.truce.web.ObservedConflict;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;

/** Counts conflicts in the application's registry of Micrometer, where it has one. */
@ApplicationScoped
@SuppressWarnings("NullAway.Init") // the container injects the field
public class MeteredConflicts implements ConflictObserver {

    @Inject
    Instance<MeterRegistry> registries;

    @Inject
    ApplicationBeans beans;

    /** Creates the bean. */
    public MeteredConflicts() {}

    @Override
    public void observe(ObservedConflict conflict) {
        if (beans.truce().settings().metrics() && registries.isResolvable()) {
            new ConflictCounter(registries.get()).observe(conflict);
        }
    }
}
