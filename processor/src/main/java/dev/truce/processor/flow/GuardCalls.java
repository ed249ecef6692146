package dev.truce.processor.flow;

import dev.truce.processor.diagnostic.Finding;
import dev.truce.processor.model.Lifecycle;
import dev.truce.processor.model.Transition;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The meaning of a call of a guard.
 *
 * @param finding why the call cannot be legal; {@code null} if it can
 * @param after the knowledge after a normal return
 * @param value the result
 */
record GuardCalls(@Nullable Finding finding, Knowledge after, Value value) {

    /**
     * Reads a call of the guard itself; returns {@code null} for a method that does not concern states.
     *
     * @param before what is known when the guard is called
     */
    static @Nullable GuardCalls ofGuard(
            Rules rules, String method, List<Value> arguments, Knowledge before, Step step) {
        Given current = Given.of(arguments, before, step);
        if (current == null) {
            return null;
        }
        List<Transition> made = rules.made(method);
        if (arguments.size() == 1 && !made.isEmpty()) {
            return made(rules, made, current);
        }
        return checked(rules, method, arguments, current);
    }

    /**
     * Reads a call of a rule that is a constant of the guard, such as {@code OrderGuard.SHIP.conflict(status)};
     * returns {@code null} for one that gives no knowledge.
     *
     * @param before what is known when the rule is called
     */
    static @Nullable GuardCalls ofRule(
            Rules rules, String constant, String method, List<Value> arguments, Knowledge before, Step step) {
        Given current = Given.of(arguments, before, step);
        if (current == null) {
            return null;
        }
        if (constant.equals("LIFECYCLE")) {
            return switch (method) {
                case "initialConflict" -> told(current, rules.lifecycle().initial());
                case "deletableConflict" -> told(current, rules.lifecycle().deletable());
                default -> checked(rules, method, arguments, current);
            };
        }
        List<Transition> ruled = rules.ruled(constant);
        if (ruled.isEmpty()) {
            return null;
        }
        return switch (method) {
            case "conflict" -> told(current, Rules.from(ruled));
            case "allows" -> asked(ruled, current);
            default -> null;
        };
    }

    /** The checks that the guard and its lifecycle share. */
    private static @Nullable GuardCalls checked(Rules rules, String method, List<Value> arguments, Given current) {
        if (arguments.size() == 2) {
            return method.equals("change")
                            && arguments.get(1) instanceof Value.Located second
                            && second.possible() != null
                    ? change(rules, current, second.place(), second.possible())
                    : null;
        }
        Lifecycle lifecycle = rules.lifecycle();
        return switch (method) {
            case "checkInitial" -> checked(current, lifecycle.initial(), known -> Claims.initial(rules, known));
            case "checkDeletable" -> checked(current, lifecycle.deletable(), known -> Claims.deletable(rules, known));
            default -> null;
        };
    }

    private static GuardCalls asked(List<Transition> asked, Given state) {
        Set<String> from = Rules.from(asked);
        return new GuardCalls(null, state.before, new Value.Condition(state.in(from), state.notIn(from)));
    }

    private static GuardCalls told(Given state, Collection<String> passing) {
        return new GuardCalls(null, state.before, new Value.Conflict(state.in(passing), state.notIn(passing)));
    }

    private static GuardCalls checked(Given state, Collection<String> passing, Function<Possible, Finding> claim) {
        if (state.isOutside(passing)) {
            return refused(claim.apply(state.possible));
        }
        return new GuardCalls(null, state.in(passing), Value.UNKNOWN);
    }

    private static GuardCalls made(Rules rules, List<Transition> made, Given current) {
        Set<String> from = Rules.from(made);
        if (current.isOutside(from)) {
            return refused(Claims.transition(rules, made, current.possible));
        }
        Set<String> states = Rules.after(made, current.possible.states());
        Possible after = new Possible(states, current.possible.all(), Possible.Origin.GUARD, List.of(current.step));
        return new GuardCalls(null, current.in(from), new Value.Located(null, after));
    }

    private static GuardCalls change(Rules rules, Given current, @Nullable Place place, Possible requested) {
        Set<String> reachable = rules.reachable(current.possible.states());
        if (current.possible.isKnown()
                && requested.isKnown()
                && !requested.states().isEmpty()
                && !current.possible.states().isEmpty()
                && !requested.meets(reachable)) {
            return refused(Claims.change(rules, current.possible, requested));
        }
        Possible after = requested.in(reachable, current.step);
        Knowledge known = current.in(rules.sources(requested.states())).with(place, after);
        Possible value = new Possible(after.states(), after.all(), Possible.Origin.GUARD, List.of(current.step));
        return new GuardCalls(null, known, new Value.Located(null, value));
    }

    private static GuardCalls refused(Finding finding) {
        return new GuardCalls(finding, Knowledge.UNREACHED, Value.UNKNOWN);
    }

    /** The state that is passed to a guard. */
    private record Given(@Nullable Place place, Possible possible, Knowledge before, Step step) {

        /** Returns the first argument; {@code null} unless it is a state with known constants. */
        static @Nullable Given of(List<Value> arguments, Knowledge before, Step step) {
            return !arguments.isEmpty() && arguments.get(0) instanceof Value.Located first && first.possible() != null
                    ? new Given(first.place(), first.possible(), before, step)
                    : null;
        }

        /** Whether a state is certainly none of these. */
        boolean isOutside(Collection<String> states) {
            return possible.isKnown() && !possible.states().isEmpty() && !possible.meets(states);
        }

        Knowledge in(Collection<String> states) {
            return before.with(place, possible.in(states, step));
        }

        Knowledge notIn(Collection<String> states) {
            return before.with(place, possible.notIn(states, step.negated()));
        }
    }
}
