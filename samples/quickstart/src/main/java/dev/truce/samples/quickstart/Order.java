package dev.truce.samples.quickstart;

import dev.truce.ApiResource;
import dev.truce.StateTransitions;
import dev.truce.Transition;
import dev.truce.Unique;
import dev.truce.Versioned;
import java.util.UUID;

/**
 * Shows a lifecycle: what the guard lets through is declared here and nowhere else. {@code If-Match} is optional, since every
 * write compares state and version with what was read.
 *
 * @param id the key
 * @param number what the customer calls it
 * @param customer who ordered
 * @param quantity how many
 * @param status where it is in its lifecycle
 * @param version the entity tag
 */
@ApiResource(table = "orders")
public record Order(
        UUID id,
        @Unique String number,
        String customer,
        int quantity,

        @StateTransitions(
                initial = "PENDING",
                terminal = {"RETURNED", "ARCHIVED", "CANCELLED"},
                deletable = {"CANCELLED", "ARCHIVED"},
                value = {
                    @Transition(name = "process", from = "PENDING", to = "PROCESSING"),
                    @Transition(
                            name = "ship",
                            from = {"PENDING", "PROCESSING"},
                            to = "SHIPPED"),
                    @Transition(name = "deliver", from = "SHIPPED", to = "DELIVERED"),
                    @Transition(
                            name = "cancel",
                            from = {"PENDING", "PROCESSING"},
                            to = "CANCELLED"),
                    @Transition(name = "return", from = "DELIVERED", to = "RETURNED"),
                    @Transition(name = "archive", from = "DELIVERED", to = "ARCHIVED"),
                })
        OrderStatus status,

        @Versioned long version) {

    Order in(OrderStatus next) {
        return new Order(id, number, customer, quantity, next, version + 1);
    }
}
