package dev.truce.spring.states;

import dev.truce.StateTransitions;
import dev.truce.Transition;
import dev.truce.Versioned;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Convert;
import jakarta.persistence.Converter;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A resource whose state a converter stores. */
@Entity
@Table(name = "lamps")
public class Lamp {

    @Id
    private long id;

    @Convert(converter = Lower.class)
    @StateTransitions(
            initial = "OFF",
            cyclic = true,
            value = {
                @Transition(name = "light", from = "OFF", to = "ON"),
                @Transition(name = "darken", from = "ON", to = "OFF")
            })
    private State state;

    @Version
    @Versioned(required = false)
    private long version;

    /** The states of a lamp. */
    public enum State {
        OFF,
        ON
    }

    /** Stores a state in lower case. */
    @Converter
    static final class Lower implements AttributeConverter<State, String> {

        @Override
        public @Nullable String convertToDatabaseColumn(@Nullable State state) {
            return state == null ? null : state.name().toLowerCase(Locale.ROOT);
        }

        @Override
        public @Nullable State convertToEntityAttribute(@Nullable String stored) {
            return stored == null ? null : State.valueOf(stored.toUpperCase(Locale.ROOT));
        }
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
}
