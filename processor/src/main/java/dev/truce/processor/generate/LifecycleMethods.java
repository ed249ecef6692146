package dev.truce.processor.generate;

import dev.truce.processor.model.Lifecycle;
import dev.truce.processor.model.ProblemSpec;
import dev.truce.processor.model.State;
import dev.truce.processor.model.Transition;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The table of a lifecycle, and the checks of requested, initial and deletable states that throw. */
final class LifecycleMethods {
    /** The state of the stored resource. Any other is what a client sent, and may be missing. */
    static final String CURRENT = "current";

    private final GuardDraft guard;
    private final Lifecycle lifecycle;
    private final String state;

    private LifecycleMethods(GuardDraft guard, Lifecycle lifecycle) {
        this.guard = guard;
        this.lifecycle = lifecycle;
        // Where the member is no enum, callers still get the type that they expect.
        this.state = lifecycle.enumType() == null ? guard.typeOf(lifecycle.member()) : guard.name(lifecycle.enumType());
    }

    /** Adds the methods, and returns the name of the table's constant, {@code null} where there is none. */
    static @Nullable String addTo(GuardDraft guard) {
        Lifecycle lifecycle = guard.resource().lifecycle();
        if (lifecycle == null) {
            return null;
        }
        LifecycleMethods methods = new LifecycleMethods(guard, lifecycle);
        String table = lifecycle.enumType() == null ? null : methods.addTable();
        TransitionMethods.addTo(guard, lifecycle, methods.state, table);
        methods.addChecks(table);
        return table;
    }

    private String addTable() {
        String type = guard.name(RuntimeTypes.LIFECYCLE);
        StringBuilder table = new StringBuilder(type).append(".of(\n                ");
        table.append(guard.problem(lifecycle.illegalTransition()))
                .append(", ")
                .append(state)
                .append(".class)");
        call(table, "initial", null, lifecycle.initial());
        for (Transition transition : lifecycle.transitions()) {
            if (TransitionMethods.isSound(lifecycle, transition)) {
                List<String> states = new ArrayList<>(List.of(transition.to()));
                states.addAll(transition.from());
                call(table, "transition", StringLiteral.of(transition.name()), states);
            }
        }
        ProblemSpec notDeletable = lifecycle.notDeletable();
        if (notDeletable != null) {
            call(table, "deletable", guard.problem(notDeletable), lifecycle.deletable());
        }
        for (State named : lifecycle.states()) {
            if (!named.wireName().equals(named.name())) {
                call(
                        table,
                        "wireName",
                        state + "." + named.name() + ", " + StringLiteral.of(named.wireName()),
                        List.of());
            }
        }
        table.append("\n        .build()");
        return guard.constant("LIFECYCLE", type + "<" + state + ">", table.toString());
    }

    /** Adds a call with the states that exist, where it has any argument then. */
    private void call(StringBuilder table, String method, @Nullable String first, List<String> states) {
        List<String> arguments = new ArrayList<>();
        if (first != null) {
            arguments.add(first);
        }
        for (String name : states) {
            if (lifecycle.hasState(name)) {
                arguments.add(state + "." + name);
            }
        }
        if (!arguments.isEmpty()) {
            table.append("\n        .").append(method).append('(');
            table.append(String.join(", ", arguments)).append(')');
        }
    }

    private void addChecks(@Nullable String table) {
        String unless = ".\n\n@throws " + guard.name(RuntimeTypes.CONFLICT_EXCEPTION) + " if not (409)";
        String names = guard.name(List.class) + "<" + guard.name(String.class) + ">";
        String change = "Returns the requested state where it is the current one or a transition leads to it" + unless;
        String initial = "Checks the state of a new " + guard.words() + unless;
        String legal = "Returns the names of the transitions that are legal in a state.";
        add(table, "allowedFrom", legal, names, CURRENT);
        add(table, "change", change, state, CURRENT, "requested");
        add(table, "checkInitial", initial, "void", "state");
        if (lifecycle.notDeletable() != null) {
            String deletable = "Checks that a state allows to delete the " + guard.words() + unless;
            add(table, "checkDeletable", deletable, "void", CURRENT);
        }
    }

    /** A method of states with a body that asks the table, whose methods have the same names. */
    private void add(@Nullable String table, String name, String javadoc, String returned, String... parameters) {
        GuardMethod method = guard.method(name).javadoc(javadoc).returns(returned);
        for (String parameter : parameters) {
            if (parameter.equals(CURRENT)) {
                method.parameter(state, parameter);
            } else {
                method.nullable(state, parameter);
            }
        }
        String answer = returned.equals("void") ? "" : "return ";
        guard.add(method.body(
                table == null
                        ? guard.broken()
                        : answer + table + "." + name + "(" + String.join(", ", parameters) + ");"));
    }
}
