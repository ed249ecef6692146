package dev.truce.servers;

import dev.truce.StateTransitions;
import dev.truce.Transition;
import dev.truce.Unique;
import dev.truce.Versioned;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;
import jakarta.persistence.Version;
import java.util.UUID;

/** A customer's order. This class alone declares which state follows which. */
@Entity
@Table(name = "orders", uniqueConstraints = @UniqueConstraint(name = "orders_number_key", columnNames = "number"))
public class Order {
    @Id
    @GeneratedValue
    public UUID id;

    @Unique
    public String number;

    public String customer;

    public int quantity;

    @Enumerated(EnumType.STRING)
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
    public OrderStatus status = OrderStatus.PENDING;

    @Version
    @Versioned
    public long version;
}
