package dev.truce.spring.persistence;

import dev.truce.jdbc.ConnectionSource;
import dev.truce.jdbc.ConstraintTranslator;
import dev.truce.runtime.Contracts;
import dev.truce.web.FreshTransaction;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.util.ClassUtils;

/**
 * Makes the translator of violated constraints when it is first used. It reads how the database calls its constraints when it meets
 * one that it does not know, so that migrations may run at any time, and on the connection that the request holds if it holds one.
 */
final class Translators {

    private static final boolean SPRING_JDBC = ClassUtils.isPresent(
            "org.springframework.jdbc.datasource.DataSourceUtils", Translators.class.getClassLoader());

    private final Contracts contracts;
    private final ObjectProvider<ConstraintTranslator> own;
    private final ObjectProvider<DataSource> dataSources;
    private final FreshTransaction transaction;
    private final boolean metadata;
    private volatile @Nullable ConstraintTranslator translator;

    Translators(
            Contracts contracts,
            ObjectProvider<ConstraintTranslator> own,
            ObjectProvider<DataSource> dataSources,
            FreshTransaction transaction,
            boolean metadata) {
        this.contracts = contracts;
        this.own = own;
        this.dataSources = dataSources;
        this.transaction = transaction;
        this.metadata = metadata;
    }

    /** Returns the application's own translator where it has one. */
    synchronized ConstraintTranslator translator() {
        ConstraintTranslator made = translator;
        if (made == null) {
            made = own.getIfAvailable(this::reading);
            translator = made;
        }
        return made;
    }

    private ConstraintTranslator reading() {
        DataSource database = metadata ? dataSources.getIfUnique() : null;
        return database == null
                ? ConstraintTranslator.of(contracts)
                : ConstraintTranslator.of(contracts, reading -> lend(database, reading));
    }

    private boolean lend(DataSource database, ConnectionSource.Reading reading) throws SQLException {
        try {
            return Boolean.TRUE.equals(transaction.run(() -> read(database, reading)));
        } catch (Failure e) {
            throw e.exception;
        }
    }

    private static boolean read(DataSource database, ConnectionSource.Reading reading) {
        try {
            if (SPRING_JDBC) {
                Bound.read(database, reading);
                return true;
            }
            try (Connection connection = database.getConnection()) {
                reading.read(connection);
            }
            return true;
        } catch (SQLException e) {
            throw new Failure(e);
        }
    }

    /** A class of its own, since an application may use JDBC without Spring's support of it. */
    private static final class Bound {

        static void read(DataSource database, ConnectionSource.Reading reading) throws SQLException {
            Connection connection = DataSourceUtils.getConnection(database);
            try {
                reading.read(connection);
            } finally {
                DataSourceUtils.releaseConnection(connection, database);
            }
        }
    }

    /** Carries the exception through code that may not throw it. */
    private static final class Failure extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final transient SQLException exception;

        private Failure(SQLException exception) {
            super(exception);
            this.exception = exception;
        }
    }
}
