package dev.truce.benchmarks.servers.orders;

import dev.truce.ApiResource;
import dev.truce.StateTransitions;
import dev.truce.Transition;
import dev.truce.Unique;
import dev.truce.Versioned;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.PostLoad;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import jakarta.persistence.Version;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An order, as the sample on Spring Boot has it. Only the guarded server asks its rules. */
@Entity
@Table(name = "purchase_orders")
@ApiResource(name = "purchase-order") // the quickstart has the name order on the same class path
public class Order {
    @Id
    @GeneratedValue
    private UUID id;

    @Unique
    @Column(unique = true)
    @NotBlank
    @Size(max = 100)
    private String number;

    @NotBlank
    @Size(max = 200)
    private String customer;

    @Positive
    private int quantity;

    @Enumerated(EnumType.STRING)
    @StateTransitions(
            initial = "PENDING",
            terminal = {"RETURNED", "ARCHIVED", "CANCELLED"},
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
    private OrderStatus status = OrderStatus.PENDING;

    @Version
    @Versioned
    private long version;

    @Transient
    private @Nullable OrderStatus stored;

    @PostLoad
    void loaded() {
        stored = status;
    }

    /** The state before the request, which Spring Data REST overwrites before anybody can check it. */
    public @Nullable OrderStatus stored() {
        return stored;
    }

    public UUID getId() {
        return id;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public String getCustomer() {
        return customer;
    }

    public void setCustomer(String customer) {
        this.customer = customer;
    }

    public int getQuantity() {
        return quantity;
    }

    public void setQuantity(int quantity) {
        this.quantity = quantity;
    }

    public OrderStatus getStatus() {
        return status;
    }

    public void setStatus(OrderStatus status) {
        this.status = status;
    }

    public long getVersion() {
        return version;
    }
}
