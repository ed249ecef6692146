package dev.truce.spring.shop;

import dev.truce.StateTransitions;
import dev.truce.Transition;
import dev.truce.Versioned;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;

/** A resource whose old rows have neither version nor state. */
@Entity
@Table(name = "parcels")
public class Parcel {

    @Id
    private UUID id;

    private String label;

    @Enumerated(EnumType.STRING)
    @StateTransitions(
            initial = "PACKED",
            terminal = "SENT",
            value = @Transition(name = "send", from = "PACKED", to = "SENT"))
    private State state;

    @Version
    @Versioned
    private Long version;

    /** The states of a parcel. */
    public enum State {
        PACKED,
        SENT
    }

    public UUID getId() {
        return id;
    }

    public String getLabel() {
        return label;
    }

    void setLabel(String label) {
        this.label = label;
    }

    public State getState() {
        return state;
    }

    void setState(State state) {
        this.state = state;
    }

    public Long getVersion() {
        return version;
    }
}
