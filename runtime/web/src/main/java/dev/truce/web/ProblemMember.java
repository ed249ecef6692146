package dev.truce.web;

import dev.truce.runtime.Conflict;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A member that every problem of the application has beside Truce's own, such as the {@code timestamp} of an older error format. An
 * application registers it as a bean.
 *
 * @param <T> the type of its values
 */
public interface ProblemMember<T> {

    /**
     * Returns the name.
     *
     * @return a letter, then two or more letters, digits and {@code _}; not the name of a member that every problem has
     */
    String name();

    /**
     * Returns the type of the values, which the document of the API shows.
     *
     * @return a class that JSON has a form for, such as {@code String} or {@code Instant}
     */
    Class<T> type();

    /**
     * Computes the value.
     *
     * @param conflict the conflict that is answered
     * @return the value; {@code null} leaves the member out
     */
    @Nullable
    T value(Conflict conflict);

    /**
     * Creates a member.
     *
     * @param <T> the type of its values
     * @param name the name
     * @param type the class of the values
     * @param value from a conflict to its value
     * @return the member
     */
    static <T> ProblemMember<T> of(
            String name, Class<T> type, Function<? super Conflict, ? extends @Nullable T> value) {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(value, "value");
        return new ProblemMember<>() {
            @Override
            public String name() {
                return name;
            }

            @Override
            public Class<T> type() {
                return type;
            }

            @Override
            public @Nullable T value(Conflict conflict) {
                return value.apply(conflict);
            }
        };
    }
}
