package dev.truce.spring.failure;

import dev.truce.jdbc.ConstraintTranslator;
import dev.truce.runtime.Contracts;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.SmartInitializingSingleton;

/**
 * Makes the translator when all beans exist, so that migrations have run: it then reads once how the database calls the constraints.
 */
final class Translators implements TranslatorSource, SmartInitializingSingleton {

    private static final Logger LOG = LoggerFactory.getLogger(Translators.class);

    private final Contracts contracts;
    private final ObjectProvider<ConstraintTranslator> own;
    private final ObjectProvider<DataSource> dataSources;
    private final boolean metadata;
    private volatile ConstraintTranslator translator;

    Translators(
            Contracts contracts,
            ObjectProvider<ConstraintTranslator> own,
            ObjectProvider<DataSource> dataSources,
            boolean metadata) {
        this.contracts = contracts;
        this.own = own;
        this.dataSources = dataSources;
        this.metadata = metadata;
        this.translator = ConstraintTranslator.of(contracts);
    }

    @Override
    public void afterSingletonsInstantiated() {
        ConstraintTranslator given = own.getIfAvailable();
        DataSource database = metadata && !contracts.all().isEmpty() ? dataSources.getIfUnique() : null;
        if (given != null) {
            translator = given;
        } else if (database != null) {
            translator = read(database);
        }
    }

    @Override
    public ConstraintTranslator translator() {
        return translator;
    }

    private ConstraintTranslator read(DataSource database) {
        try (Connection connection = database.getConnection()) {
            return ConstraintTranslator.of(contracts, connection);
        } catch (SQLException | RuntimeException e) {
            LOG.warn(
                    "The database's constraints could not be read, so they are known by their declared and default names only:"
                            + " {}",
                    e.getMessage());
            return translator;
        }
    }
}
