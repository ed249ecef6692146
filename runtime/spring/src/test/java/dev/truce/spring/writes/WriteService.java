package dev.truce.spring.writes;

import dev.truce.spring.shop.Order;
import dev.truce.spring.shop.OrderRepository;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** Each method writes an order once, unless it says otherwise. */
@Service
class WriteService {

    private final OrderRepository orders;
    private final EntityManager manager;
    private final TransactionTemplate separate;

    WriteService(OrderRepository orders, EntityManager manager, PlatformTransactionManager transactions) {
        this.orders = orders;
        this.manager = manager;
        this.separate = new TransactionTemplate(transactions);
        this.separate.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    @Transactional
    public OrderState mappedBeforeTheFlush(UUID id) {
        Order order = orders.findById(id).orElseThrow();
        order.setQuantity(order.getQuantity() + 1);
        return OrderState.of(order);
    }

    @Transactional
    public OrderState mappedAfterTheFlush(UUID id) {
        Order order = orders.findById(id).orElseThrow();
        order.setQuantity(order.getQuantity() + 1);
        return OrderState.of(orders.saveAndFlush(order));
    }

    @Transactional
    public OrderState mappedAfterTheMerge(UUID id) {
        return OrderState.of(orders.save(changedDetached(id)));
    }

    @Transactional
    public OrderState mappedFromTheDetached(UUID id) {
        Order detached = changedDetached(id);
        orders.save(detached);
        return OrderState.of(detached);
    }

    /** Writes nothing but the version, which Hibernate does after all flushes. */
    @Transactional
    public OrderState forced(UUID id) {
        return OrderState.of(manager.find(Order.class, id, LockModeType.OPTIMISTIC_FORCE_INCREMENT));
    }

    @Transactional
    public OrderState forcedLater(UUID id) {
        Order order = orders.findById(id).orElseThrow();
        OrderState before = OrderState.of(order);
        manager.lock(order, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
        return before;
    }

    @Transactional
    public Order theEntity(UUID id) {
        Order order = orders.findById(id).orElseThrow();
        order.setQuantity(order.getQuantity() + 1);
        return order;
    }

    /** For its own package, where Spring opens a transaction as well. */
    @Transactional
    Order changed(UUID id) {
        return theEntity(id);
    }

    @Transactional
    public Order theDetached(UUID id) {
        Order detached = changedDetached(id);
        orders.save(detached);
        return detached;
    }

    /** Flushes in between, so that the order has two versions more. */
    @Transactional
    public OrderState twice(UUID id) {
        Order order = orders.findById(id).orElseThrow();
        order.setQuantity(order.getQuantity() + 1);
        manager.flush();
        order.setQuantity(order.getQuantity() + 1);
        return OrderState.of(order);
    }

    /** Writes nothing that remains. */
    @Transactional(readOnly = true)
    public OrderState rolledBack(UUID id) {
        OrderState before = OrderState.of(orders.findById(id).orElseThrow());
        separate.executeWithoutResult(status -> {
            Order order = orders.findById(id).orElseThrow();
            order.setQuantity(order.getQuantity() + 1);
            orders.saveAndFlush(order);
            status.setRollbackOnly();
        });
        return before;
    }

    /** Writes an order and shows another one. */
    @Transactional
    public OrderState ofAnother(UUID id, UUID other) {
        Order written = orders.findById(other).orElseThrow();
        written.setQuantity(written.getQuantity() + 1);
        return OrderState.of(orders.findById(id).orElseThrow());
    }

    private Order changedDetached(UUID id) {
        Order order = orders.findById(id).orElseThrow();
        manager.detach(order);
        order.setQuantity(order.getQuantity() + 1);
        return order;
    }
}
