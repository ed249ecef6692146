package shop;

public final class Orders {

    OrderLifecycle.Delivered legal(OrderLifecycle.Pending pending) {
        return pending.ship().deliver();
    }

    Object illegal(OrderLifecycle.Delivered delivered) {
        return delivered.ship();
    }
}
