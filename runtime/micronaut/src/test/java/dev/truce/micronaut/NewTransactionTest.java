package dev.truce.micronaut;

import static org.assertj.core.api.Assertions.assertThat;

import dev.truce.micronaut.shop.Shop;
import dev.truce.web.FreshTransaction;
import io.micronaut.context.ApplicationContext;
import io.micronaut.transaction.TransactionDefinition;
import io.micronaut.transaction.TransactionOperations;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import org.junit.jupiter.api.Test;

/** The transaction that reads a row after a lost race, on PostgreSQL. */
class NewTransactionTest {
    private static final String SERIALIZABLE = "&options=-c%20default_transaction_isolation=serializable";

    @Test
    void readIsCommittedWhateverTheApplicationsIsolation() throws IOException {
        try (EmbeddedPostgres postgres = EmbeddedPostgres.start();
                Shop shop = Shop.on(
                        postgres.getJdbcUrl("postgres", "postgres") + SERIALIZABLE,
                        "datasources.default.username",
                        "postgres",
                        "datasources.default.maximum-pool-size",
                        "1")) {
            ApplicationContext context = shop.context();
            EntityManager entities = context.getBean(EntityManager.class);
            TransactionOperations<?> transactions = context.getBean(TransactionOperations.class);
            assertThat(context.getBean(FreshTransaction.class).<String>run(() -> isolation(entities)))
                    .isEqualTo("read committed");
            assertThat(transactions.<String>execute(TransactionDefinition.DEFAULT, status -> isolation(entities)))
                    .isEqualTo("serializable");
        }
    }

    private static String isolation(EntityManager entities) {
        return (String) entities.createNativeQuery("select current_setting('transaction_isolation')", String.class)
                .getSingleResult();
    }
}
