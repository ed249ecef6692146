package dev.truce.benchmarks.guards;

import dev.truce.StateTransitions;
import dev.truce.Transition;
import dev.truce.Versioned;

/** The same rules as {@link Orders}, declared for Truce, which generates {@code OrderGuard} from them. */
public record Order(
        @Versioned long version,

        @StateTransitions(
                initial = "PENDING",
                terminal = {"RETURNED", "CANCELLED"},
                value = {
                    @Transition(name = "process", from = "PENDING", to = "PROCESSING"),
                    @Transition(name = "ship", from = "PROCESSING", to = "SHIPPED"),
                    @Transition(name = "deliver", from = "SHIPPED", to = "DELIVERED"),
                    @Transition(name = "return", from = "DELIVERED", to = "RETURNED"),
                    @Transition(
                            name = "cancel",
                            from = {"PENDING", "PROCESSING"},
                            to = "CANCELLED"),
                })
        OrderState status) {}
