package dev.truce.jakarta;

import dev.truce.web.idempotency.IdempotentOperation;
import jakarta.ws.rs.container.DynamicFeature;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.FeatureContext;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.Providers;

/** Has the requests of one idempotency key executed once. Containers inject its field only if it is registered as a class. */
@Provider
@SuppressWarnings("NullAway.Init") // the container injects the field
public final class IdempotentEndpoints implements DynamicFeature {

    @Context
    Providers providers;

    /** Creates a feature. */
    public IdempotentEndpoints() {}

    @Override
    public void configure(ResourceInfo info, FeatureContext context) {
        IdempotentOperation operation = IdempotentOperation.of(info.getResourceClass(), info.getResourceMethod());
        if (operation != null) {
            String route = ResourceMethods.route(info.getResourceClass(), info.getResourceMethod());
            context.register(new IdempotencyFilter(providers, operation, route), IdempotencyFilter.PRIORITY);
        }
    }
}
