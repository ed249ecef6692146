package shop;

import dev.truce.TypedLifecycle;

@TypedLifecycle
public @interface OrderRules {
    OrderStatus initial() default OrderStatus.PENDING;

    OrderStatus[] terminal();

    OrderStatus[] deletable() default {};
}
