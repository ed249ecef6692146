package dev.truce.processor.flow;

import java.util.function.Supplier;

/** The knowledge if two values are equal, and if they differ. */
final class Comparison {
    private Comparison() {}

    static Value of(Value left, Value right, Knowledge before, Supplier<Step> by) {
        if (left instanceof Value.Located one
                && right instanceof Value.Located other
                && one.possible() != null
                && other.possible() != null
                && one.possible().all().isOfSameEnum(other.possible().all())) {
            Step step = by.get();
            return new Value.Condition(
                    same(one, other, same(other, one, before, step), step),
                    differs(one, other, differs(other, one, before, step.negated()), step.negated()));
        }
        return Value.UNKNOWN;
    }

    /** The knowledge if a value is one of several constants, and if it is none of them. */
    static Value isAmong(Value.Choice choice, Value value, Knowledge before, Supplier<Step> by) {
        if (!(value instanceof Value.Located located)
                || located.possible() == null
                || !located.possible().all().isOfSameEnum(choice.all())) {
            return Value.UNKNOWN;
        }
        Step step = by.get();
        Possible possible = located.possible();
        return new Value.Condition(
                before.with(located.place(), possible.in(choice.states(), step)),
                before.with(located.place(), possible.notIn(choice.states(), step.negated())));
    }

    static Value negated(Value value) {
        return value instanceof Value.Condition condition
                ? new Value.Condition(/* whenTrue= */ condition.whenFalse(), /* whenFalse= */ condition.whenTrue())
                : Value.UNKNOWN;
    }

    private static Knowledge same(Value.Located one, Value.Located other, Knowledge before, Step step) {
        Possible possible = one.possible();
        Possible others = other.possible();
        return possible == null || others == null
                ? before
                : before.with(one.place(), possible.in(others.states(), step));
    }

    /**
     * Only a constant says something about a value that differs from it. Another value may be one of several states,
     * or {@code null}.
     */
    private static Knowledge differs(Value.Located one, Value.Located other, Knowledge before, Step step) {
        Possible possible = one.possible();
        Possible others = other.possible();
        return possible == null
                        || others == null
                        || others.origin() != Possible.Origin.CONSTANT
                        || others.states().size() != 1
                ? before
                : before.with(one.place(), possible.notIn(others.states(), step));
    }
}
