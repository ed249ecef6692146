package dev.truce.micronaut.shop;

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

@Entity
@Table(name = "accounts")
public class Account {
    @Id
    private UUID id;

    @Unique
    @Column(unique = true, nullable = false)
    private String email;

    @StateTransitions(
            initial = "OPEN",
            terminal = "CLOSED",
            value = @Transition(name = "close", from = "OPEN", to = "CLOSED"))
    @Enumerated(EnumType.STRING)
    private Status status = Status.OPEN;

    @Versioned
    @Version
    private long version;

    public enum Status {
        OPEN,
        CLOSED
    }

    protected Account() {}

    Account(String email) {
        this.id = UUID.randomUUID();
        this.email = email;
    }

    public UUID getId() {
        return id;
    }

    public String getEmail() {
        return email;
    }

    void setEmail(String email) {
        this.email = email;
    }

    public Status getStatus() {
        return status;
    }

    void setStatus(Status status) {
        this.status = status;
    }

    public long getVersion() {
        return version;
    }
}
