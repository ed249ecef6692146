package dev.truce.benchmarks.servers.byhand;

import dev.truce.benchmarks.servers.orders.Order;
import dev.truce.benchmarks.servers.orders.OrderRepository;
import dev.truce.benchmarks.servers.orders.OrderRequest;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class OrderService {
    private final OrderRepository orders;

    OrderService(OrderRepository orders) {
        this.orders = orders;
    }

    Order create(OrderRequest request) {
        return orders.save(request.into(new Order()));
    }

    Order get(UUID id) {
        return orders.findById(id).orElseThrow();
    }

    Order update(UUID id, OrderRequest request, @Nullable String ifMatch) {
        Order order = get(id);
        String tag = "\"" + order.getVersion() + "\"";
        if (ifMatch == null) {
            throw new RefusedException(
                    HttpStatus.PRECONDITION_REQUIRED,
                    "ORDER_PRECONDITION_REQUIRED",
                    "This request needs If-Match.",
                    tag);
        }
        if (!ifMatch.equals(tag) && !ifMatch.equals("*")) {
            throw new RefusedException(
                    HttpStatus.PRECONDITION_FAILED,
                    "ORDER_PRECONDITION_FAILED",
                    "The order has changed since it was read. Read it again, reapply the change and send it with its new entity tag.",
                    tag);
        }
        if (!order.getStatus().leadsTo(request.status())) {
            throw new RefusedException(
                    HttpStatus.CONFLICT,
                    "ILLEGAL_ORDER_TRANSITION",
                    "Cannot change " + order.getStatus() + " to " + request.status() + ".",
                    null);
        }
        return request.into(order);
    }
}
