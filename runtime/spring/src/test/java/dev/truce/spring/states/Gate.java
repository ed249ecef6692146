package dev.truce.spring.states;

import dev.truce.StateTransitions;
import dev.truce.Transition;
import dev.truce.Versioned;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/** A resource whose state is stored as a number, beside another enum. */
@Entity
@Table(name = "gates")
public class Gate {

    @Id
    private long id;

    @Enumerated(EnumType.ORDINAL)
    @StateTransitions(
            initial = "SHUT",
            cyclic = true,
            value = {
                @Transition(name = "open", from = "SHUT", to = "OPEN"),
                @Transition(name = "shut", from = "OPEN", to = "SHUT")
            })
    private State state;

    @Enumerated(EnumType.ORDINAL)
    private Size size;

    @Version
    @Versioned(required = false)
    private long version;

    /** The states of a gate. */
    public enum State {
        SHUT,
        OPEN
    }

    /** Another enum, of another number of constants. */
    public enum Size {
        SMALL,
        MEDIUM,
        LARGE
    }

    public State getState() {
        return state;
    }

    public long getVersion() {
        return version;
    }

    void setState(State state) {
        this.state = state;
    }

    public Size getSize() {
        return size;
    }
}
