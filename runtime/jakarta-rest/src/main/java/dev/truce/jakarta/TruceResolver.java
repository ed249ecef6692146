package dev.truce.jakarta;

import jakarta.ws.rs.ext.ContextResolver;
import jakarta.ws.rs.ext.Provider;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Gives the providers of an application the {@link Truce} that they share. */
@Provider
public final class TruceResolver implements ContextResolver<Truce> {

    private volatile @Nullable Truce truce;

    /** Creates a resolver that builds one from the application's CDI beans, or with the defaults where there is no CDI. */
    public TruceResolver() {}

    /**
     * Creates a resolver.
     *
     * @param truce what the providers share
     */
    public TruceResolver(Truce truce) {
        this.truce = Objects.requireNonNull(truce, "truce");
    }

    @Override
    public @Nullable Truce getContext(Class<?> type) {
        return type == Truce.class ? truce() : null;
    }

    Truce truce() {
        Truce made = truce;
        if (made == null) {
            synchronized (this) {
                made = truce;
                if (made == null) {
                    ApplicationBeans beans = CdiBeans.find();
                    made = beans == null ? Truce.builder().build() : beans.truce();
                    truce = made;
                }
            }
        }
        return made;
    }
}
