package dev.truce.benchmarks.servers.rest;

import dev.truce.benchmarks.servers.orders.Order;
import dev.truce.benchmarks.servers.orders.OrderStatus;
import org.springframework.data.rest.core.annotation.HandleBeforeSave;
import org.springframework.data.rest.core.annotation.RepositoryEventHandler;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

@Component
@RepositoryEventHandler
class OrderHandler {

    @HandleBeforeSave
    void checkState(Order order) {
        OrderStatus stored = order.stored();
        if (stored != null && !stored.leadsTo(order.getStatus())) {
            throw new ResponseStatusException(
                    HttpStatus.CONFLICT, "Cannot change " + stored + " to " + order.getStatus() + ".");
        }
    }
}
