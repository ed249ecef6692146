package dev.truce.spring.shop;

import dev.truce.runtime.IfMatch;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.server.ResponseStatusException;

/** Writes orders: what the database finds is found when the transaction commits, after these methods have returned. */
@Service
@Transactional
public class OrderService {

    private final OrderRepository orders;

    public OrderService(OrderRepository orders) {
        this.orders = orders;
    }

    public Order create(OrderRequest request) {
        return orders.save(new Order(request.number(), request.quantity()));
    }

    @Transactional(readOnly = true)
    public List<Order> list() {
        return orders.findAll();
    }

    @Transactional(readOnly = true)
    public Order read(UUID id) {
        return orders.findById(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    public Order update(UUID id, IfMatch ifMatch, Consumer<Order> change) {
        Order order = read(id);
        OrderGuard.checkVersion(ifMatch, order.getVersion());
        change.accept(order);
        return order;
    }

    public void delete(UUID id, IfMatch ifMatch) {
        Order order = read(id);
        OrderGuard.checkVersion(ifMatch, order);
        OrderGuard.checkDeletable(order);
        orders.delete(order);
    }
}
