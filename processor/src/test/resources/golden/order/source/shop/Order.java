package shop;

import dev.truce.StateTransitions;
import dev.truce.Transition;
import dev.truce.Unique;
import dev.truce.Versioned;
import java.util.UUID;

public record Order(
        UUID id,
        @Unique String number,
        @Versioned long version,
        @StateTransitions(initial = "PENDING", terminal = {"DELIVERED", "CANCELLED"}, value = {
            @Transition(name = "process", from = "PENDING", to = "PROCESSING"),
            @Transition(name = "ship", from = {"PENDING", "PROCESSING"}, to = "SHIPPED"),
            @Transition(name = "deliver", from = "SHIPPED", to = "DELIVERED"),
            @Transition(name = "cancel", from = {"PENDING", "PROCESSING"}, to = "CANCELLED"),
        })
        OrderStatus status) {}
