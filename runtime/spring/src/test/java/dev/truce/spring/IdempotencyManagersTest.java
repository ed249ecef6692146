package dev.truce.spring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import dev.truce.Guarded;
import dev.truce.Idempotent;
import dev.truce.Operation;
import dev.truce.jdbc.idempotency.IdempotencyStore;
import dev.truce.spring.shop.Order;
import jakarta.servlet.Filter;
import java.time.Duration;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.context.runner.WebApplicationContextRunner;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.EnableTransactionManagement;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.WebApplicationContext;

/** In an application with two databases, what commits with the answer is what their managers allow, and the start says so. */
@ExtendWith(OutputCaptureExtension.class)
class IdempotencyManagersTest {
    private static final String SEPARATE = "Transactions of [billing] commit without the answer of an idempotency key";
    private static final String NONE = "No transaction manager writes to the database of the idempotency keys";

    @Configuration(proxyBeanMethods = false)
    @EnableTransactionManagement
    static class TwoDatabases {

        @Bean
        DataSource salesDatabase() {
            DataSource database = database();
            new ResourceDatabasePopulator(new ClassPathResource("META-INF/truce/idempotency/h2.sql")).execute(database);
            return database;
        }

        @Bean
        DataSource billingDatabase() {
            return database();
        }

        @Bean
        PlatformTransactionManager sales(@Qualifier("salesDatabase") DataSource database) {
            return new DataSourceTransactionManager(database);
        }

        @Bean
        PlatformTransactionManager billing(@Qualifier("billingDatabase") DataSource database) {
            return new DataSourceTransactionManager(database);
        }

        @Bean
        Ledger ledger(@Qualifier("salesDatabase") DataSource sales, @Qualifier("billingDatabase") DataSource billing) {
            return new Ledger(sales, billing);
        }

        @Bean
        Payments payments(Ledger ledger) {
            return new Payments(ledger);
        }

        private static DataSource database() {
            DataSource database =
                    new DriverManagerDataSource("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1");
            new JdbcTemplate(database).execute("CREATE TABLE payments (id INT); CREATE TABLE attempts (id INT)");
            return database;
        }
    }

    @Configuration(proxyBeanMethods = false)
    static class StoreOfSales {

        @Bean
        IdempotencyStore keys(@Qualifier("salesDatabase") DataSource database) {
            return IdempotencyStore.of(database, IdempotencyStore.TABLE, Duration.ofMinutes(1));
        }
    }

    static class Ledger {
        private final DataSource sales;
        private final DataSource billing;

        Ledger(DataSource sales, DataSource billing) {
            this.sales = sales;
            this.billing = billing;
        }

        @Transactional("sales")
        public void sell() {
            new JdbcTemplate(sales).update("INSERT INTO payments VALUES (1)");
        }

        @Transactional(transactionManager = "sales", propagation = Propagation.REQUIRES_NEW)
        public void log() {
            new JdbcTemplate(sales).update("INSERT INTO attempts VALUES (1)");
        }

        @Transactional("billing")
        public void bill() {
            new JdbcTemplate(billing).update("INSERT INTO payments VALUES (1)");
        }
    }

    @RestController
    static class Payments {
        private final Ledger ledger;
        private boolean isBroken = true;

        Payments(Ledger ledger) {
            this.ledger = ledger;
        }

        @PostMapping("/split-payments")
        @Guarded(value = Order.class, operation = Operation.NONE)
        @Idempotent
        String pay() {
            ledger.sell();
            ledger.log();
            ledger.bill();
            if (isBroken) {
                isBroken = false;
                throw new IllegalStateException("after the writes");
            }
            return "paid";
        }
    }

    private static WebApplicationContextRunner twoDatabases() {
        return Starter.context().withUserConfiguration(TwoDatabases.class);
    }

    private static void assertRows(WebApplicationContext context, String database, String table, int rows) {
        DataSource source = context.getBean(database, DataSource.class);
        assertThat(new JdbcTemplate(source).queryForObject("SELECT COUNT(*) FROM " + table, Integer.class))
                .as(database + "." + table)
                .isEqualTo(rows);
    }

    @Test
    void onlyTheOuterTransactionOnTheDatabaseOfTheKeysCommitsWithTheAnswer(CapturedOutput output) {
        twoDatabases().withUserConfiguration(StoreOfSales.class).run(context -> {
            assertThat(context).hasNotFailed();
            assertThat(output).contains(SEPARATE).doesNotContain(NONE);

            MockMvc client = MockMvcBuilders.webAppContextSetup(context)
                    .addFilters(context.getBean("truceIdempotencyFilter", Filter.class))
                    .build();
            assertThatThrownBy(() -> client.perform(post("/split-payments").header("Idempotency-Key", "k")))
                    .hasStackTraceContaining("after the writes");
            assertRows(context, "salesDatabase", "payments", 0);

            for (String replayed : new String[] {null, "true"}) {
                var answer = client.perform(post("/split-payments").header("Idempotency-Key", "k"))
                        .andReturn()
                        .getResponse();
                assertThat(answer.getContentAsString()).isEqualTo("paid");
                assertThat(answer.getHeader("Idempotent-Replayed")).isEqualTo(replayed);
            }
            assertRows(context, "salesDatabase", "payments", 1);
            assertRows(context, "salesDatabase", "attempts", 2);
            assertRows(context, "billingDatabase", "payments", 2);
        });
    }

    @Test
    void primaryManagerOfTheOtherDatabaseDoesNotTakeTheKeys(CapturedOutput output) {
        twoDatabases()
                .withUserConfiguration(StoreOfSales.class)
                .withInitializer(context -> context.addBeanFactoryPostProcessor(
                        beans -> beans.getBeanDefinition("billing").setPrimary(true)))
                .run(context -> assertThat(output).contains(SEPARATE).doesNotContain(NONE));
    }

    @Test
    void keysInADatabaseWithoutManagerAreReported(CapturedOutput output) {
        twoDatabases()
                .withBean(
                        IdempotencyStore.class,
                        () -> IdempotencyStore.of(
                                TwoDatabases.database(), IdempotencyStore.TABLE, Duration.ofMinutes(1)))
                .run(context -> assertThat(output).contains(NONE).doesNotContain(SEPARATE));
    }

    @Test
    void twoDatabasesWithoutStoreStopTheStart() {
        twoDatabases()
                .run(context ->
                        assertThat(context.getStartupFailure()).hasMessageContaining("define an IdempotencyStore"));
    }
}
