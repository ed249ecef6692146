package dev.truce.benchmarks.servers.guarded;

import dev.truce.benchmarks.servers.orders.Order;
import dev.truce.benchmarks.servers.orders.OrderGuard;
import dev.truce.benchmarks.servers.orders.OrderRepository;
import dev.truce.benchmarks.servers.orders.OrderRequest;
import dev.truce.runtime.IfMatch;
import java.util.UUID;
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

    Order update(UUID id, OrderRequest request, IfMatch ifMatch) {
        Order order = get(id);
        OrderGuard.requireVersion(ifMatch, order);
        OrderGuard.change(order, request.status());
        return request.into(order);
    }
}
