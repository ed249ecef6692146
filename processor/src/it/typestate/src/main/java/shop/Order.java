package shop;

import dev.truce.StateTransitions;
import dev.truce.Transition;
import dev.truce.Versioned;

public record Order(
        @Versioned long version,
        @StateTransitions(
                        initial = "PENDING",
                        terminal = {"DELIVERED", "CANCELLED"},
                        typestate = true,
                        value = {
                            @Transition(name = "ship", from = "PENDING", to = "SHIPPED"),
                            @Transition(name = "deliver", from = "SHIPPED", to = "DELIVERED"),
                            @Transition(name = "cancel", from = "PENDING", to = "CANCELLED"),
                        })
                OrderStatus status) {}
