package dev.truce.jakarta;

import jakarta.ws.rs.container.DynamicFeature;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.FeatureContext;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.Providers;
import org.jspecify.annotations.Nullable;

/** Has each resource method checked when the application starts. */
@Provider
@SuppressWarnings("NullAway.Init") // the container injects the field
public final class GuardedEndpoints implements DynamicFeature {

    @Context
    Providers providers;

    private final @Nullable TruceResolver resolver;

    /** Creates a feature that asks the container for what the providers share. */
    public GuardedEndpoints() {
        this.resolver = null;
    }

    /** Creates a feature for a container that has no context resolvers yet when it configures resource methods, as CXF. */
    GuardedEndpoints(TruceResolver resolver) {
        this.resolver = resolver;
    }

    @Override
    public void configure(ResourceInfo info, FeatureContext context) {
        Endpoint endpoint = new Endpoint(info.getResourceClass(), info.getResourceMethod());
        ApplicationBeans beans = CdiBeans.find();
        if (beans == null) {
            endpoint.check(resolver == null ? Truce.of(providers) : resolver.truce());
        } else {
            beans.endpoints().add(endpoint);
        }
    }
}
