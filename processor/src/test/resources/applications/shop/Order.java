package shop;

import dev.truce.StateTransitions;
import dev.truce.Transition;
import dev.truce.Unique;
import dev.truce.Versioned;
import java.util.UUID;

public record Order(
        UUID id,
        @Unique String number,
        @Versioned(required = false) long version,
        @StateTransitions(initial = "PENDING", terminal = "SHIPPED", value = {
            @Transition(name = "ship", from = "PENDING", to = "SHIPPED")
        })
        OrderStatus status) {}
