package shop;

public final class Orders {
    OrderStatus ship(Order order) {
        return OrderGuard.ship(order.status());
    }
}
