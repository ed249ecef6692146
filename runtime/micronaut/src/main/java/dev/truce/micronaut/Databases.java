package dev.truce.micronaut;

import io.micronaut.context.BeanContext;
import io.micronaut.context.annotation.Requires;
import io.micronaut.jdbc.DataSourceResolver;
import jakarta.inject.Singleton;
import java.util.List;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * The databases of the application, without the wrappers that Micronaut adds: its own data sources lend a connection only
 * where a transaction has one.
 */
@Singleton
final class Databases {

    private final List<DataSource> all;

    Databases(BeanContext context) {
        this.all = context.getBeansOfType(DataSource.class).stream()
                .map(database -> context.findBean(Resolving.class)
                        .map(resolving -> resolving.resolve(database))
                        .orElse(database))
                .toList();
    }

    List<DataSource> all() {
        return all;
    }

    /** Returns the database of an application that has one; {@code null} if it has none or several. */
    @Nullable
    DataSource only() {
        return all.size() == 1 ? all.get(0) : null;
    }

    /** A bean of its own, since an application may have no Micronaut JDBC. */
    @Singleton
    @Requires(classes = DataSourceResolver.class)
    static final class Resolving {

        private final DataSourceResolver resolver;

        Resolving(@Nullable DataSourceResolver resolver) {
            this.resolver = resolver == null ? DataSourceResolver.DEFAULT : resolver;
        }

        DataSource resolve(DataSource database) {
            return resolver.resolve(database);
        }
    }
}
