package shop;

import dev.truce.ApiResource;
import dev.truce.StateTransitions;
import dev.truce.Transition;
import dev.truce.Unique;
import dev.truce.Versioned;
import java.util.UUID;

@ApiResource(table = "shop_order")
public record Order(
        UUID id,
        @Unique(constraint = "ux_shop_order__number") String number,
        @Versioned long version,
        @StateTransitions(
                        initial = "PENDING",
                        terminal = {"DELIVERED", "CANCELLED"},
                        value = {
                            @Transition(name = "ship", from = "PENDING", to = "SHIPPED"),
                            @Transition(name = "deliver", from = "SHIPPED", to = "DELIVERED"),
                            @Transition(name = "cancel", from = "PENDING", to = "CANCELLED"),
                        })
                OrderStatus status) {}
