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
     * A value that may be found again, or whose possible states are known.
     *
     * @param place where to find it again, {@code null} for nowhere
     * @param possible its states, {@code null} for what is no enum
     */
    record Located(@Nullable Place place, @Nullable Possible possible) implements Value {}

    /** The answer of a condition: what is known where it holds, and where it does not. */
    record Condition(Knowledge whenTrue, Knowledge whenFalse) implements Value {}

    /** A conflict or {@code null}: what is known where there is none, and where there is one. */
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
     * An object that is nowhere found again.
     *
     * @param members what its members are, as far as that is known
     * @param isNew whether it was made here
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

    /** A value that is kept while other code runs, after which what was known of conditions and variables may hold no more. */
    static Value kept(Value value) {
        if (value instanceof Located located && located.possible() != null) {
            return new Located(null, located.possible());
        }
        return value instanceof Fresh ? value : UNKNOWN;
    }

    /** The states of a value, {@code null} where none are known. */
    static @Nullable Possible states(@Nullable Value value) {
        return value instanceof Located located ? located.possible() : null;
    }
}
