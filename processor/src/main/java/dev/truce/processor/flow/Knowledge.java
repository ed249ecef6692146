package dev.truce.processor.flow;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Predicate;
import javax.lang.model.element.Element;
import org.jspecify.annotations.Nullable;

/** The knowledge at one point of a method. Immutable: each method returns another instance. */
final class Knowledge {
    /** Nothing is known. */
    static final Knowledge NONE = new Knowledge(true, Map.of(), Map.of());

    /** The point is never reached. */
    static final Knowledge UNREACHED = new Knowledge(false, Map.of(), Map.of());

    private final boolean reached;
    private final Map<Place, Possible> facts;
    /** Variables that hold the answer of a condition, or a collection of constants. */
    private final Map<Element, Value> named;

    private Knowledge(boolean reached, Map<Place, Possible> facts, Map<Element, Value> named) {
        this.reached = reached;
        this.facts = facts;
        this.named = named;
    }

    /** Whether nothing is known. */
    boolean isEmpty() {
        return facts.isEmpty() && named.isEmpty();
    }

    boolean isReached() {
        return reached;
    }

    /** Whether the point is reached, and every place has a state that it could be in. */
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

    /**
     * Returns the condition, as far as it still holds, or the constants that a variable stands for; {@code null} for
     * neither.
     */
    @Nullable
    Value named(Element variable) {
        Value value = named.get(variable);
        return value instanceof Value.Condition answer
                ? new Value.Condition(and(answer.whenTrue()), and(answer.whenFalse()))
                : value;
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
        return new Knowledge(true, changed, named);
    }

    /** Adds that a variable stands for a condition or for a collection of constants. */
    Knowledge withNamed(Element variable, Value value) {
        if (!reached) {
            return this;
        }
        Map<Element, Value> changed = new LinkedHashMap<>(named);
        changed.put(
                variable,
                value instanceof Value.Condition answer
                        ? new Value.Condition(
                                answer.whenTrue().withoutNamed(),
                                answer.whenFalse().withoutNamed())
                        : value);
        return new Knowledge(true, facts, changed);
    }

    /** Returns the knowledge after an assignment to a variable. */
    Knowledge without(Element variable) {
        return without(variable::equals);
    }

    /** Returns the knowledge after possible assignments to the variables with these names. */
    Knowledge withoutNames(Collection<String> variables) {
        return without(variable -> variables.contains(variable.getSimpleName().toString()));
    }

    /**
     * Keeps only the facts about local variables: a local class captures them unchanged, while fields may belong to
     * another object.
     */
    Knowledge ofCaptured() {
        return without(variable -> !Place.isLocal(variable));
    }

    private Knowledge without(Predicate<Element> changed) {
        if (isEmpty()) {
            return this;
        }
        Map<Place, Possible> leftFacts = new LinkedHashMap<>(facts);
        leftFacts.keySet().removeIf(place -> changed.test(place.base()));
        Map<Element, Value> leftNamed = new LinkedHashMap<>(named);
        leftNamed.keySet().removeIf(changed);
        leftNamed.replaceAll((variable, value) -> value instanceof Value.Condition answer
                ? new Value.Condition(
                        answer.whenTrue().without(changed), answer.whenFalse().without(changed))
                : value);
        return new Knowledge(reached, leftFacts, leftNamed);
    }

    private Knowledge withoutNamed() {
        return named.isEmpty() ? this : new Knowledge(reached, facts, Map.of());
    }

    /** Returns the knowledge at a point where two paths meet. */
    Knowledge or(Knowledge other) {
        if (!reached) {
            return other;
        }
        if (!other.reached || this == other) {
            return this;
        }
        Map<Element, Value> both = new LinkedHashMap<>(named);
        both.entrySet().removeIf(entry -> !entry.getValue().equals(other.named.get(entry.getKey())));
        Knowledge met = both.isEmpty() ? NONE : new Knowledge(true, Map.of(), both);
        for (Map.Entry<Place, Possible> fact : facts.entrySet()) {
            Possible there = other.facts.get(fact.getKey());
            if (there != null) {
                met = met.with(fact.getKey(), fact.getValue().or(there));
            }
        }
        return met;
    }

    /** Returns the knowledge if both are true. */
    Knowledge and(Knowledge other) {
        if (!reached || !other.reached) {
            return UNREACHED;
        }
        Knowledge both = this;
        for (Map.Entry<Place, Possible> fact : other.facts.entrySet()) {
            Possible here = both.of(fact.getKey());
            both = both.with(fact.getKey(), here == null ? fact.getValue() : here.and(fact.getValue()));
        }
        return both;
    }
}
