package dev.truce.samples.springboot.order;

import dev.truce.runtime.IfMatch;
import dev.truce.runtime.IfNoneMatch;
import dev.truce.samples.springboot.web.MissingException;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
@RequiredArgsConstructor
class OrderService {
    private final OrderRepository orders;
    private final OrderMapper mapper;

    Order create(OrderRequest request) {
        Order order = mapper.toEntity(request);
        OrderGuard.checkInitial(order.getStatus());
        return orders.save(order);
    }

    @Transactional(readOnly = true)
    List<Order> list(@Nullable String number) {
        return number == null ? orders.findTop100ByOrderByNumber() : orders.findByNumber(number);
    }

    @Transactional(readOnly = true)
    Order get(UUID id) {
        return orders.findById(id).orElseThrow(() -> new MissingException("order"));
    }

    Order update(UUID id, OrderRequest request, IfMatch ifMatch, IfNoneMatch ifNoneMatch) {
        Order order = get(id);
        OrderGuard.checkNoneMatch(ifNoneMatch, order.getVersion());
        OrderGuard.requireVersion(ifMatch, order);
        if (request.status() != null) {
            OrderGuard.change(order.getStatus(), request.status());
        }
        mapper.update(order, request);
        return order;
    }

    void delete(UUID id, IfMatch ifMatch) {
        Order order = get(id);
        OrderGuard.requireVersion(ifMatch, order);
        OrderGuard.checkDeletable(order.getStatus());
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
        order.setStatus(transition.apply(order.getStatus()));
        return order;
    }
}
