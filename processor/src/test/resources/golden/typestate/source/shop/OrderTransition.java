package shop;

import dev.truce.TypedTransition;
import java.lang.annotation.Repeatable;

@TypedTransition
@Repeatable(OrderTransition.All.class)
public @interface OrderTransition {
    String name();

    OrderStatus[] from();

    OrderStatus to();

    @interface All {
        OrderTransition[] value();
    }
}
