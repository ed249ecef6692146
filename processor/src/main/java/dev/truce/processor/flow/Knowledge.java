package dev.truce.processor.flow;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Predicate;
import javax.lang.model.element.Element;
import org.jspecify.annotations.Nullable;

/** What is known at one point of a method. It never changes; what is learned there makes another one. */
final class Knowledge {
    /** Nothing is known. */
    static final Knowledge NONE = new Knowledge(true, Map.of());

    /** The point is never reached. */
    static final Knowledge UNREACHED = new Knowledge(false, Map.of());

    private final boolean reached;
    private final Map<Place, Possible> facts;

    private Knowledge(boolean reached, Map<Place, Possible> facts) {
        this.reached = reached;
        this.facts = facts;
    }

    /** Whether nothing is known. */
    boolean isEmpty() {
        return facts.isEmpty();
    }

    boolean isReached() {
        return reached;
    }

    /** Whether the point is reached, and no place is without a state that it could have. */
    boolean isPossible() {
        for (Possible fact : facts.values()) {
            if (fact.states().isEmpty()) {
                return false;
            }
        }
        return reached;
    }

    @Nullable
    Possible of(Place place) {
        return facts.isEmpty() ? null : facts.get(place);
    }

    Knowledge with(@Nullable Place place, Possible possible) {
        if (!reached || place == null) {
            return this;
        }
        Map<Place, Possible> changed = new LinkedHashMap<>(facts);
        if (possible.isKnown() || possible.origin() != Possible.Origin.OTHER) {
            changed.put(place, possible);
        } else {
            changed.remove(place);
        }
        return new Knowledge(true, changed);
    }

    /** What is left when a variable gets another value. */
    Knowledge without(Element variable) {
        return isEmpty() ? this : without(place -> place.base().equals(variable));
    }

    /** What is left when any of the variables of these names may get another value. */
    Knowledge withoutNames(Collection<String> variables) {
        return isEmpty()
                ? this
                : without(
                        place -> variables.contains(place.base().getSimpleName().toString()));
    }

    private Knowledge without(Predicate<Place> gone) {
        if (facts.keySet().stream().noneMatch(gone)) {
            return this;
        }
        Map<Place, Possible> left = new LinkedHashMap<>(facts);
        left.keySet().removeIf(gone);
        return new Knowledge(reached, left);
    }

    /** What is known where two ways meet. */
    Knowledge or(Knowledge other) {
        if (!reached) {
            return other;
        }
        if (!other.reached || this == other) {
            return this;
        }
        Knowledge met = NONE;
        for (Map.Entry<Place, Possible> fact : facts.entrySet()) {
            Possible there = other.facts.get(fact.getKey());
            if (there != null) {
                met = met.with(fact.getKey(), fact.getValue().or(there));
            }
        }
        return met;
    }
}
