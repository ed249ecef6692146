package dev.truce.spring.shop;

import dev.truce.StateTransitions;
import dev.truce.Transition;
import dev.truce.Unique;
import dev.truce.Versioned;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;

/** An entity with every kind of rule. */
@Entity
@Table(name = "orders")
public class Order {

    @Id
    private UUID id = UUID.randomUUID();

    @Unique
    @Column(unique = true)
    private String number;

    private int quantity;

    @Enumerated(EnumType.STRING)
    @StateTransitions(
            initial = "PENDING",
            terminal = {"SHIPPED", "CANCELLED"},
            deletable = "CANCELLED",
            value = {
                @Transition(name = "ship", from = "PENDING", to = "SHIPPED"),
                @Transition(name = "cancel", from = "PENDING", to = "CANCELLED")
            })
    private OrderStatus status = OrderStatus.PENDING;

    @Version
    @Versioned(required = false)
    private long version;

    protected Order() {}

    public Order(String number, int quantity) {
        this.number = number;
        this.quantity = quantity;
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
