package dev.truce.jakarta;

import jakarta.ws.rs.core.Configuration;
import jakarta.ws.rs.core.Feature;
import jakarta.ws.rs.core.FeatureContext;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Registers every provider of this module that the application has not registered. Jakarta REST 3.1 finds it as a service; where that
 * is switched off or not supported, the application registers it.
 */
public final class TruceFeature implements Feature {

    static final List<Class<?>> ALWAYS = List.of(
            ConflictMapper.class,
            SqlMapper.class,
            CompletionMapper.class,
            ExecutionMapper.class,
            ConflictFilter.class,
            EntityTagFilter.class,
            UncheckedPreconditionFilter.class,
            BlindWriteFilter.class,
            SentBody.class,
            PreconditionLines.class,
            PreconditionConverters.class,
            CatalogueFilter.class,
            AllowFilter.class,
            IdempotentEndpoints.class);

    private final @Nullable Truce truce;

    /** Creates a feature for an application whose extensions are CDI beans, or that has none. */
    public TruceFeature() {
        this.truce = null;
    }

    /**
     * Creates a feature.
     *
     * @param truce what the providers share
     */
    public TruceFeature(Truce truce) {
        this.truce = truce;
    }

    @Override
    public boolean configure(FeatureContext context) {
        Configuration configuration = context.getConfiguration();
        Truce own = truce;
        Settings settings = own == null ? Settings.read(Properties.ofApplication()) : own.settings();
        if (own != null) {
            own.audit();
            register(new TruceResolver(own), context, settings);
        } else if (configuration.isRegistered(TruceResolver.class)) {
            register(GuardedEndpoints.class, context, settings);
        } else {
            register(new TruceResolver(), context, settings);
        }
        for (Class<?> provider : ALWAYS) {
            register(provider, context, settings);
        }
        if (ClassPath.has("jakarta.persistence.PersistenceException")) {
            register(PersistenceMapper.class, context, settings);
        }
        if (ClassPath.has("jakarta.transaction.TransactionalException")) {
            register(RollbackMapper.class, context, settings);
            register(TransactionalMapper.class, context, settings);
        }
        return true;
    }

    private static void register(TruceResolver resolver, FeatureContext context, Settings settings) {
        context.register(resolver);
        if (isWanted(GuardedEndpoints.class, context.getConfiguration(), settings)) {
            context.register(new GuardedEndpoints(resolver));
        }
    }

    private static void register(Class<?> provider, FeatureContext context, Settings settings) {
        if (isWanted(provider, context.getConfiguration(), settings)) {
            context.register(provider);
        }
    }

    private static boolean isWanted(Class<?> provider, Configuration configuration, Settings settings) {
        return !configuration.isRegistered(provider) && !settings.excludes(provider);
    }
}
