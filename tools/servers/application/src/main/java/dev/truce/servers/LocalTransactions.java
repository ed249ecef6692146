package dev.truce.servers;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.PersistenceConfiguration;
import java.util.UUID;
import java.util.function.Function;

/** Transactions where no container manages them, on a new H2 database. */
public final class LocalTransactions implements Transactions, AutoCloseable {
    private final EntityManagerFactory entities;

    /** Creates the database and its tables. */
    public LocalTransactions() {
        entities = new PersistenceConfiguration("servers")
                .managedClass(User.class)
                .managedClass(Order.class)
                .managedClass(Document.class)
                .property(
                        PersistenceConfiguration.JDBC_URL,
                        "jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1;LOCK_TIMEOUT=20000")
                .property(PersistenceConfiguration.SCHEMAGEN_DATABASE_ACTION, "create")
                .property("hibernate.connection.pool_size", 20)
                .createEntityManagerFactory();
    }

    @Override
    public <T> T run(Function<EntityManager, T> work) {
        return entities.callInTransaction(work);
    }

    @Override
    public void close() {
        entities.close();
    }
}
