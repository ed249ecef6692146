package shop;

import static shop.OrderStatus.ARCHIVED;
import static shop.OrderStatus.CANCELLED;
import static shop.OrderStatus.DELIVERED;
import static shop.OrderStatus.PENDING;
import static shop.OrderStatus.PROCESSING;
import static shop.OrderStatus.RETURNED;
import static shop.OrderStatus.SHIPPED;

import dev.truce.StateTransitions;
import dev.truce.Transition;
import dev.truce.Unique;
import dev.truce.Versioned;
import java.util.UUID;

/** Its transitions are typed but for one, on a record. */
public record Order(
        UUID id,
        @Unique String number,
        @Versioned long version,
        @StateTransitions(
                typestate = true,
                value = @Transition(name = "process", from = "PENDING", to = "PROCESSING"))
        @OrderRules(terminal = {RETURNED, ARCHIVED, CANCELLED}, deletable = {ARCHIVED, CANCELLED})
        @OrderTransition(name = "ship", from = {PENDING, PROCESSING}, to = SHIPPED)
        @OrderTransition(name = "deliver", from = SHIPPED, to = DELIVERED)
        @OrderTransition(name = "cancel", from = {PENDING, PROCESSING}, to = CANCELLED)
        @OrderTransition(name = "return", from = DELIVERED, to = RETURNED)
        @OrderTransition(name = "archive", from = DELIVERED, to = ARCHIVED)
        OrderStatus status) {}
