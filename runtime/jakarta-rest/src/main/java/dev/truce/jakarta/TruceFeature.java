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
            ConflictFilter.class,
            EntityTagFilter.class,
            UncheckedPreconditionFilter.class,
            SentBody.class,
            PreconditionLines.class,
            PreconditionConverters.class,
            CatalogueFilter.class,
            GuardedEndpoints.class);

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
        if (own != null) {
            own.audit();
            context.register(new TruceResolver(own));
        } else if (!configuration.isRegistered(TruceResolver.class)) {
            context.register(TruceResolver.class);
        }
        Settings settings = own == null ? Settings.read(Properties.ofApplication()) : own.settings();
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

    private static void register(Class<?> provider, FeatureContext context, Settings settings) {
        if (!context.getConfiguration().isRegistered(provider)
                && !settings.exclude().contains(provider.getSimpleName())) {
            context.register(provider);
        }
    }
}
