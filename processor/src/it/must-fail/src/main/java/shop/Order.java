package shop;

import dev.truce.StateTransitions;
import dev.truce.Transition;
import dev.truce.Unique;
import dev.truce.Versioned;

@Unique(fields = {"number", "tenent"})
public record Order(
        String number,
        String tenant,
        @Versioned long version,
        @StateTransitions(
                        initial = "PENDING",
                        terminal = "SHIPPED",
                        value = @Transition(name = "ship", from = "PENDING", to = "SHIPED"))
                OrderStatus status) {}
