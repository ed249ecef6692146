package dev.truce.samples.quarkus.order;

import dev.truce.jakarta.Preconditions;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.NotFoundException;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** The orders. A change is flushed before it is returned, so that the representation has the new version. */
@ApplicationScoped
@Transactional
class Orders implements PanacheRepositoryBase<Order, UUID> {

    Order create(OrderRequest request) {
        Order order = new Order();
        request.writeTo(order);
        OrderGuard.checkInitial(order.status);
        persistAndFlush(order);
        return order;
    }

    List<Order> list(@Nullable String number) {
        return number == null
                ? find("order by number").page(0, 100).list()
                : find("number", number).list();
    }

    Order get(UUID id) {
        return findByIdOptional(id).orElseThrow(NotFoundException::new);
    }

    Order update(UUID id, OrderRequest request, Preconditions preconditions) {
        Order order = get(id);
        OrderGuard.checkNoneMatch(preconditions.ifNoneMatch(), order.version);
        OrderGuard.requireVersion(preconditions.ifMatch(), order);
        if (request.status() != null) {
            OrderGuard.change(order.status, request.status());
        }
        request.writeTo(order);
        flush();
        return order;
    }

    void delete(UUID id, Preconditions preconditions) {
        Order order = get(id);
        OrderGuard.requireVersion(preconditions.ifMatch(), order);
        OrderGuard.checkDeletable(order.status);
        delete(order);
    }

    Order process(UUID id, Preconditions preconditions) {
        return fire(id, preconditions, OrderGuard::process);
    }

    Order ship(UUID id, Preconditions preconditions) {
        return fire(id, preconditions, OrderGuard::ship);
    }

    Order deliver(UUID id, Preconditions preconditions) {
        return fire(id, preconditions, OrderGuard::deliver);
    }

    Order cancel(UUID id, Preconditions preconditions) {
        return fire(id, preconditions, OrderGuard::cancel);
    }

    Order takeBack(UUID id, Preconditions preconditions) {
        return fire(id, preconditions, OrderGuard::returnOrder);
    }

    Order archive(UUID id, Preconditions preconditions) {
        return fire(id, preconditions, OrderGuard::archive);
    }

    private Order fire(UUID id, Preconditions preconditions, UnaryOperator<OrderStatus> transition) {
        Order order = get(id);
        OrderGuard.checkVersion(preconditions.ifMatch(), order);
        order.status = transition.apply(order.status);
        flush();
        return order;
    }
}
