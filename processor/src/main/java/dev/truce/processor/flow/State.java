package dev.truce.processor.flow;

import com.sun.source.tree.Tree;
import java.util.function.Supplier;
import javax.lang.model.element.Element;
import org.jspecify.annotations.Nullable;

/**
 * The mutable state that the readers of one body share: the knowledge at the current position, and the code around it.
 */
final class State {
    /** The knowledge at the current position. */
    Knowledge knowledge = Knowledge.NONE;
    /** The number of assignments so far: a fact from before an assignment may not hold after it. */
    int assignments;
    /** The number of surrounding statements that catch the conflict, and therefore expect it. */
    int expecting;
    /** Whether final fields may not have their values yet. */
    boolean constructing;
    /** The class whose body is read. */
    @Nullable
    Element enclosing;
    /** The frames that a jump may leave. */
    Frames frames = new Frames();

    /**
     * Returns a value as a condition. For a value that is not a condition, both answers leave the knowledge as it is.
     */
    Value.Condition condition(Value value) {
        return value instanceof Value.Condition known ? known : new Value.Condition(knowledge, knowledge);
    }

    /**
     * Reads code that runs at another time and adds no knowledge to the code around it.
     *
     * @param known the knowledge at the start of the code
     */
    void apart(Knowledge known, boolean inConstructor, Runnable code) {
        Knowledge around = knowledge;
        Frames outer = frames;
        boolean outerConstructing = constructing;
        int outerAssignments = assignments;
        knowledge = known;
        frames = new Frames();
        constructing = inConstructor;
        code.run();
        knowledge = around;
        frames = outer;
        constructing = outerConstructing;
        assignments = outerAssignments;
    }

    /**
     * Records that a variable has a new value.
     *
     * @param holdsState whether the variable is of an enum
     * @param by makes the step, whose text is the whole initializer; few assignments need it
     */
    void assign(Element variable, Value value, boolean holdsState, Supplier<Step> by) {
        assignments++;
        knowledge = knowledge.without(variable);
        Place place = Place.of(variable);
        Possible possible = Value.states(value);
        if (possible != null && holdsState) {
            knowledge = knowledge.with(place, possible.since(by.get()));
        } else if (value instanceof Value.Condition || (value instanceof Value.Choice choice && choice.isFixed())) {
            knowledge = knowledge.withNamed(variable, value);
        } else if (value instanceof Value.Fresh fresh) {
            fresh.members()
                    .forEach(
                            (member, states) -> knowledge = knowledge.with(place.then(member), states.since(by.get())));
        }
    }

    /** Forgets the variables that some code assigns. */
    void forget(Iterable<? extends @Nullable Tree> code) {
        if (!knowledge.isEmpty()) {
            knowledge = knowledge.withoutNames(AssignedNames.in(code));
        }
    }
}
