package dev.truce.runtime.generated;

import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The column that holds a resource's state, and how it holds it.
 *
 * @param <S> the type of the states
 */
public final class StateColumn<S extends Enum<S>> {

    private final String column;
    private final Class<S> type;
    private final Function<? super S, ?> stored;
    private final @Nullable String databaseType;

    private StateColumn(String column, Class<S> type, Function<? super S, ?> stored, @Nullable String databaseType) {
        this.column = Objects.requireNonNull(column, "column");
        this.type = Objects.requireNonNull(type, "type");
        this.stored = Objects.requireNonNull(stored, "stored");
        this.databaseType = databaseType;
    }

    /**
     * A column that holds the names of the constants.
     *
     * @param <S> the type of the states
     * @param column the column
     * @param type the enum of the states
     * @return the column
     */
    public static <S extends Enum<S>> StateColumn<S> ofNames(String column, Class<S> type) {
        return new StateColumn<>(column, type, Enum::name, null);
    }

    /**
     * A column that holds the ordinals of the constants.
     *
     * @param <S> the type of the states
     * @param column the column
     * @param type the enum of the states
     * @return the column
     */
    @SuppressWarnings("EnumOrdinal") // the database's choice, not ours
    public static <S extends Enum<S>> StateColumn<S> ofOrdinals(String column, Class<S> type) {
        return new StateColumn<>(column, type, Enum::ordinal, null);
    }

    /**
     * A column that holds a value of each constant, as with JPA's {@code @EnumeratedValue}.
     *
     * @param <S> the type of the states
     * @param column the column
     * @param type the enum of the states
     * @param stored the value that is stored for a state: a number or a text, another one for each
     * @return the column
     */
    public static <S extends Enum<S>> StateColumn<S> of(String column, Class<S> type, Function<? super S, ?> stored) {
        return new StateColumn<>(column, type, stored, null);
    }

    /**
     * Sets a type that parameters must be cast to in PostgreSQL, such as an enum type.
     *
     * @param databaseType the type's name, with its schema where needed
     * @return a column that differs in this only
     */
    public StateColumn<S> castTo(String databaseType) {
        return new StateColumn<>(column, type, stored, Objects.requireNonNull(databaseType, "databaseType"));
    }

    /**
     * The column.
     *
     * @return its name
     */
    public String column() {
        return column;
    }

    /**
     * The enum of the states.
     *
     * @return the class
     */
    public Class<S> type() {
        return type;
    }

    /**
     * The type that parameters must be cast to.
     *
     * @return the type's name; {@code null} if they need no cast
     */
    public @Nullable String databaseType() {
        return databaseType;
    }

    /**
     * Returns the column's value for a state.
     *
     * @param state the state
     * @return a number or a text
     */
    public Object stored(S state) {
        return Objects.requireNonNull(stored.apply(state), "stored");
    }

    /**
     * The state for what the column holds.
     *
     * @param value what the driver gave; numbers are equal whatever their class
     * @return the state; {@code null} if there is none for the value
     */
    public @Nullable S state(@Nullable Object value) {
        if (value != null) {
            for (S state : type.getEnumConstants()) {
                if (isSame(stored(state), value)) {
                    return state;
                }
            }
        }
        return null;
    }

    private static boolean isSame(Object stored, Object value) {
        return (stored instanceof Number number && value instanceof Number other)
                ? number.longValue() == other.longValue()
                : stored.toString().equals(value.toString());
    }
}
