package dev.truce.jakarta.shop;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.EntityTransaction;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcDataSource;
import org.hibernate.cfg.Configuration;

/** A database in memory, and Hibernate on it. */
public final class Database implements AutoCloseable {
    private final JdbcDataSource dataSource = new JdbcDataSource();
    private final EntityManagerFactory factory;

    public Database() {
        dataSource.setURL("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1");
        factory = new Configuration()
                .addAnnotatedClass(Account.class)
                .addProperties(properties(Map.of("hibernate.hbm2ddl.auto", "create")))
                .buildSessionFactory();
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(idempotencyTable());
        } catch (SQLException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String idempotencyTable() throws IOException {
        try (InputStream script = Database.class.getResourceAsStream("/META-INF/truce/idempotency/h2.sql")) {
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private java.util.Properties properties(Map<String, Object> values) {
        java.util.Properties properties = new java.util.Properties();
        properties.putAll(values);
        properties.put("hibernate.connection.datasource", dataSource);
        return properties;
    }

    public DataSource dataSource() {
        return dataSource;
    }

    <T> T inTransaction(Function<EntityManager, T> work) {
        try (EntityManager manager = factory.createEntityManager()) {
            EntityTransaction transaction = manager.getTransaction();
            transaction.begin();
            T result;
            try {
                result = work.apply(manager);
            } catch (RuntimeException | Error e) {
                transaction.rollback();
                throw e;
            }
            transaction.commit();
            return result;
        }
    }

    Account insert(Account account) {
        return inTransaction(manager -> {
            manager.persist(account);
            return account;
        });
    }

    @Override
    public void close() {
        factory.close();
    }
}
