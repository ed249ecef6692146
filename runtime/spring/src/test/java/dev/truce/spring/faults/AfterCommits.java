package dev.truce.spring.faults;

import dev.truce.Guarded;
import dev.truce.spring.shop.Order;
import dev.truce.spring.shop.OrderGuard;
import dev.truce.spring.shop.OrderRepository;
import java.util.Map;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.event.TransactionalEventListener;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Endpoints that write an order and then fail, where the row stays: after the commit. */
@TestConfiguration(proxyBeanMethods = false)
public class AfterCommits {

    /** Thrown again and again, so that its stack trace tells nothing. */
    private static final RuntimeException PREPARED = new DuplicateKeyException("orders_number");

    record Written(String number) {}

    /** Writes what is there already, in a transaction of its own. */
    @Component
    static class Index {

        private final OrderRepository orders;
        private final TransactionTemplate own;

        Index(OrderRepository orders, PlatformTransactionManager manager) {
            this.orders = orders;
            this.own = new TransactionTemplate(manager);
            own.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        }

        @TransactionalEventListener
        void add(Written written) {
            own.executeWithoutResult(status -> orders.saveAndFlush(new Order(written.number(), 1)));
        }
    }

    @RestController
    static class Endpoints {

        private final OrderRepository orders;
        private final ApplicationEventPublisher events;
        private final TransactionTemplate transaction;
        private final TransactionTemplate inner;

        Endpoints(OrderRepository orders, ApplicationEventPublisher events, PlatformTransactionManager manager) {
            this.orders = orders;
            this.events = events;
            this.transaction = new TransactionTemplate(manager);
            this.inner = new TransactionTemplate(manager);
            inner.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        }

        @PostMapping("/after-commit/{kind}")
        @Guarded(Order.class)
        void write(@PathVariable String kind, @RequestBody Map<String, String> body) {
            String number = body.get("number");
            switch (kind) {
                case "guard" ->
                    written(number, () -> {
                        throw OrderGuard.duplicateNumber(number).toException();
                    });
                case "prepared" ->
                    written(number, () -> {
                        throw PREPARED;
                    });
                case "nested" -> written(number, () -> written(number, () -> {}));
                case "listener" ->
                    transaction.executeWithoutResult(status -> {
                        orders.save(new Order(number, 1));
                        events.publishEvent(new Written(number));
                    });
                case "inner" ->
                    transaction.executeWithoutResult(outer -> inner.executeWithoutResult(status -> {
                        orders.save(new Order(number, 1));
                        afterCommit(() -> {
                            throw OrderGuard.duplicateNumber(number).toException();
                        });
                    }));
                case "survived" -> {
                    try {
                        written(number, () -> {
                            throw PREPARED;
                        });
                    } catch (DuplicateKeyException e) {
                        // the mail was not sent
                    }
                    written(number, () -> {});
                }
                default -> throw new IllegalArgumentException(kind);
            }
        }

        private void written(String number, Runnable afterwards) {
            inner.executeWithoutResult(status -> {
                orders.save(new Order(number, 1));
                afterCommit(afterwards);
            });
        }

        private static void afterCommit(Runnable task) {
            TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                @Override
                public void afterCommit() {
                    task.run();
                }
            });
        }
    }
}
