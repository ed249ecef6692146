package shop;

import dev.truce.Guarded;
import dev.truce.runtime.IfMatch;

public final class Orders {

    @Guarded(value = Order.class, method = "POST", path = "/orders/{id}/ship", transition = "ship")
    public Order ship(Order order, IfMatch ifMatch) {
        OrderGuard.checkVersion(ifMatch, order);
        return new Order(order.id(), order.number(), order.version() + 1, OrderGuard.ship(order.status()));
    }
}
