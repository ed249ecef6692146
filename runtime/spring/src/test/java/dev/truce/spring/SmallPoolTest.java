package dev.truce.spring;

import static org.assertj.core.api.Assertions.assertThat;

import dev.truce.Guarded;
import dev.truce.Operation;
import dev.truce.runtime.EntityTag;
import dev.truce.runtime.IfMatch;
import dev.truce.spring.http.Answer;
import dev.truce.spring.http.Client;
import dev.truce.spring.shop.Order;
import dev.truce.spring.shop.OrderGuard;
import dev.truce.spring.shop.OrderRepository;
import dev.truce.web.CurrentVersion;
import dev.truce.web.CurrentVersionReader;
import dev.truce.web.LostWrite;
import jakarta.persistence.EntityManagerFactory;
import java.sql.SQLTransientConnectionException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.orm.jpa.JpaTransactionManager;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RestController;

/** Ten requests fail at once where the pool has two connections: none may wait for one while it holds another. */
@ShopTest
@Import({SmallPoolTest.Configuration.class, SmallPoolTest.Endpoint.class})
@TestPropertySource(
        properties = {
            "spring.datasource.hikari.maximum-pool-size=2",
            "spring.datasource.hikari.connection-timeout=5000",
            "spring.datasource.generate-unique-name=true"
        })
class SmallPoolTest {

    private static final int CLIENTS = 10;

    @LocalServerPort
    private int port;

    @Autowired
    private Transactions transactions;

    /** Begins none while the pool is said to be exhausted. */
    static class Transactions extends JpaTransactionManager {

        private static final long serialVersionUID = 1;

        private volatile boolean isExhausted;

        Transactions(EntityManagerFactory entities) {
            super(entities);
        }

        @Override
        protected void doBegin(Object transaction, TransactionDefinition definition) {
            if (isExhausted) {
                throw new CannotCreateTransactionException(
                        "Could not open JPA EntityManager for transaction",
                        new SQLTransientConnectionException("Connection is not available", "08003"));
            }
            super.doBegin(transaction, definition);
        }
    }

    @TestConfiguration(proxyBeanMethods = false)
    static class Configuration {

        @Bean
        Transactions transactionManager(EntityManagerFactory entities) {
            return new Transactions(entities);
        }

        @Bean
        CurrentVersionReader<Order> currentOrders(OrderRepository orders) {
            return new CurrentVersionReader<>() {
                @Override
                public Class<Order> resource() {
                    return Order.class;
                }

                @Override
                public CurrentVersion read(LostWrite lost) {
                    UUID id = UUID.fromString(lost.pathVariables().get("id"));
                    return orders.findById(id)
                            .map(order -> CurrentVersion.of(EntityTag.of(order.getVersion())))
                            .orElse(null);
                }
            };
        }
    }

    /** Loses the race for its row against itself, while both connections are in use. */
    @RestController
    static class Endpoint {

        private final OrderRepository orders;
        private final JdbcClient database;
        private final TransactionTemplate transaction;
        private final CyclicBarrier both = new CyclicBarrier(2);

        Endpoint(OrderRepository orders, JdbcClient database, TransactionTemplate transaction) {
            this.orders = orders;
            this.database = database;
            this.transaction = transaction;
        }

        @PutMapping("/lost/{id}")
        @Guarded(value = Order.class, operation = Operation.UPDATE)
        void update(@PathVariable UUID id, IfMatch ifMatch) {
            transaction.executeWithoutResult(status -> {
                Order order = orders.findById(id).orElseThrow();
                OrderGuard.checkVersion(ifMatch, order);
                order.setQuantity(order.getQuantity() + 1);
                await();
                database.sql("UPDATE orders SET version = version + 1 WHERE id = ?")
                        .param(id)
                        .update();
            });
        }

        private void await() {
            try {
                both.await();
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        }
    }

    @Test
    void lostRacesAreAnsweredWithTheCurrentTag() throws Exception {
        ShopClient shop = new ShopClient(port);
        List<Callable<Answer>> requests = new ArrayList<>();
        for (int i = 0; i < CLIENTS; i++) {
            String order = shop.order();
            requests.add(() -> shop.request("PUT", order.replace("/orders/", "/lost/"))
                    .header("If-Match", "\"0\"")
                    .send());
        }
        for (Answer answer : atOnce(requests)) {
            answer.problem(412, "ORDER_PRECONDITION_FAILED");
            assertThat(answer.text("current_etag")).isEqualTo("\"0\"");
        }
    }

    @Test
    void keyIsReleasedWhereThePoolHasNoConnectionForTheEffect() {
        ShopClient shop = new ShopClient(port);
        String key = UUID.randomUUID().toString();
        Client create = shop.request("POST", "/keyed/orders")
                .header("Idempotency-Key", key)
                .json("{'order_number':'" + key + "','quantity':1}");
        transactions.isExhausted = true;
        try {
            assertThat(create.send().problem(503, "UNAVAILABLE").header("Retry-After"))
                    .isNotNull();
        } finally {
            transactions.isExhausted = false;
        }
        assertThat(create.send().is(201).header("Idempotent-Replayed")).isNull();
    }

    /** Each of them asks what the database calls its constraints. */
    @Test
    void constraintsThatAreNotKnownAreLookedUpOneAfterTheOther() throws Exception {
        ShopClient shop = new ShopClient(port);
        shop.booking("lobby", "grace").send().is(201);
        List<Callable<Answer>> requests = new ArrayList<>();
        for (int i = 0; i < CLIENTS; i++) {
            String room = "room " + i;
            requests.add(() -> shop.booking(room, "grace").send());
        }
        for (Answer answer : atOnce(requests)) {
            answer.is(500);
        }
        shop.booking("lobby", "heidi").send().problem(409, "SLOT_TAKEN");
    }

    private static List<Answer> atOnce(List<Callable<Answer>> requests) throws Exception {
        ExecutorService clients = Executors.newFixedThreadPool(CLIENTS);
        try {
            List<Answer> answers = new ArrayList<>();
            for (Future<Answer> answer : clients.invokeAll(requests)) {
                answers.add(answer.get());
            }
            return answers;
        } finally {
            clients.shutdownNow();
        }
    }
}
