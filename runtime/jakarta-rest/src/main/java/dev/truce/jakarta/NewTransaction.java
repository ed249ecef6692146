package dev.truce.jakarta;

import dev.truce.web.FreshTransaction;
import dev.truce.web.ReadCommitted;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * A new transaction of the application's transaction manager. A mapper runs when the request's own has ended. A serializable
 * transaction may be refused even if it only reads, so it is not the application's level that counts.
 */
@ApplicationScoped
@SuppressWarnings("NullAway.Init") // the container injects the fields
public class NewTransaction implements FreshTransaction {
    private static final Logger LOG = System.getLogger("dev.truce.jakarta");

    @Inject
    @Any
    Instance<DataSource> databases;

    /** Creates the bean. */
    public NewTransaction() {}

    @Override
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public <T> @Nullable T run(Supplier<? extends @Nullable T> read) {
        if (databases.isResolvable()) {
            lower(databases.get());
        }
        return read.get();
    }

    /** The database lends the connection of the transaction, which the read gets as well. */
    private static void lower(DataSource database) {
        try (Connection connection = database.getConnection()) {
            ReadCommitted.set(connection);
        } catch (SQLException e) {
            LOG.log(Level.DEBUG, "A lost race is read at the isolation level of the application", e);
        }
    }
}
