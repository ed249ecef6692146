package dev.truce.processor.flow;

import dev.truce.processor.flow.Enums.Constants;
import dev.truce.processor.flow.Place.Member;
import dev.truce.processor.flow.Views.View;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The knowledge about the value of an expression. */
sealed interface Value {
    /** Nothing. */
    Value UNKNOWN = new Unknown();

    /** Nothing is known. */
    record Unknown() implements Value {}

    /**
     * A value that has a place, or whose possible states are known.
     *
     * @param place the place that keeps it; {@code null} for none
     * @param possible its states; {@code null} unless it is an enum
     */
    record Located(@Nullable Place place, @Nullable Possible possible) implements Value {}

    /** The result of a condition, with the knowledge if it is true and if it is false. */
    record Condition(Knowledge whenTrue, Knowledge whenFalse) implements Value {}

    /** A conflict or {@code null}, with the knowledge if it is {@code null} and if it is not. */
    record Conflict(Knowledge whenNull, Knowledge otherwise) implements Value {}

    /** The result of {@code OrderLifecycle.of}: the view of a member's state. */
    record Viewed(View view, Located member) implements Value {}

    /**
     * A collection of constants, such as {@code Set.of(SHIPPED, DELIVERED)}.
     *
     * @param isFixed whether nothing can change it
     */
    record Choice(Constants all, Set<String> states, boolean isFixed) implements Value {}

    /**
     * An object without a place.
     *
     * @param members the known states of its members
     * @param isNew whether this body created it
     */
    record Fresh(Map<Member, Possible> members, boolean isNew) implements Value {
        /** Nothing is known about its members. */
        static final Fresh OPAQUE = new Fresh(Map.of(), true);
    }

    /** One value or the other. */
    static Value either(Value one, Value other) {
        return one instanceof Located a && other instanceof Located b && a.possible() != null && b.possible() != null
                ? new Located(null, a.possible().or(b.possible()))
                : UNKNOWN;
    }

    /**
     * Returns the part of a value that stays true while other code runs: knowledge about conditions and variables may
     * end.
     */
    static Value kept(Value value) {
        if (value instanceof Located located && located.possible() != null) {
            return new Located(null, located.possible());
        }
        return value instanceof Fresh ? value : UNKNOWN;
    }

    /** Returns the states of a value; {@code null} if they are not known. */
    static @Nullable Possible states(@Nullable Value value) {
        return value instanceof Located located ? located.possible() : null;
    }
}
