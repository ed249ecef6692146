package dev.truce.servers;

import jakarta.ws.rs.core.Application;
import java.util.HashSet;
import java.util.Set;

/** The application where no container finds and makes its classes. */
public final class SampleApplication extends Application {
    private final Set<Object> components;

    /**
     * Creates the application.
     *
     * @param transactions the transactions of its database
     * @param more components that this server needs besides the application's own
     */
    public SampleApplication(Transactions transactions, Set<Object> more) {
        components = new HashSet<>(more);
        components.add(new UserResource(transactions));
        components.add(new OrderResource(transactions));
        components.add(new DocumentResource(transactions));
    }

    @Override
    public Set<Class<?>> getClasses() {
        return Set.of(Errors.class, UnreadableContent.class);
    }

    @Override
    @SuppressWarnings("deprecation") // nothing replaces it where no container injects into the resources
    public Set<Object> getSingletons() {
        return components;
    }
}
