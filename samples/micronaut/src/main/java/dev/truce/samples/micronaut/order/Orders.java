package dev.truce.samples.micronaut.order;

import dev.truce.runtime.IfMatch;
import dev.truce.runtime.IfNoneMatch;
import dev.truce.samples.micronaut.web.NotFoundException;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** The orders. Each change is committed when its method returns, so that the representation has the new version. */
@Singleton
@Transactional
class Orders {
    private final OrderRepository orders;

    Orders(OrderRepository orders) {
        this.orders = orders;
    }

    Order create(OrderRequest request) {
        Order order = new Order();
        request.writeTo(order);
        OrderGuard.checkInitial(order.status);
        return orders.save(order);
    }

    List<Order> list(@Nullable String number) {
        return number == null ? orders.findTop100OrderByNumber() : orders.findByNumber(number);
    }

    Order get(UUID id) {
        return orders.findById(id).orElseThrow(NotFoundException::new);
    }

    Order update(UUID id, OrderRequest request, IfMatch ifMatch, IfNoneMatch ifNoneMatch) {
        Order order = get(id);
        OrderGuard.checkNoneMatch(ifNoneMatch, order.version);
        OrderGuard.requireVersion(ifMatch, order);
        if (request.status() != null) {
            OrderGuard.change(order.status, request.status());
        }
        request.writeTo(order);
        return order;
    }

    void delete(UUID id, IfMatch ifMatch) {
        Order order = get(id);
        OrderGuard.requireVersion(ifMatch, order);
        OrderGuard.checkDeletable(order.status);
        orders.delete(order);
    }

    Order process(UUID id, IfMatch ifMatch) {
        return fire(id, ifMatch, OrderGuard::process);
    }

    Order ship(UUID id, IfMatch ifMatch) {
        return fire(id, ifMatch, OrderGuard::ship);
    }

    Order deliver(UUID id, IfMatch ifMatch) {
        return fire(id, ifMatch, OrderGuard::deliver);
    }

    Order cancel(UUID id, IfMatch ifMatch) {
        return fire(id, ifMatch, OrderGuard::cancel);
    }

    Order takeBack(UUID id, IfMatch ifMatch) {
        return fire(id, ifMatch, OrderGuard::returnOrder);
    }

    Order archive(UUID id, IfMatch ifMatch) {
        return fire(id, ifMatch, OrderGuard::archive);
    }

    private Order fire(UUID id, IfMatch ifMatch, UnaryOperator<OrderStatus> transition) {
        Order order = get(id);
        OrderGuard.checkVersion(ifMatch, order);
        order.status = transition.apply(order.status);
        return order;
    }
}
