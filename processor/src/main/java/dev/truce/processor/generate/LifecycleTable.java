package dev.truce.processor.generate;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.truce.processor.model.Lifecycle;
import dev.truce.processor.model.ProblemSpec;
import dev.truce.processor.model.State;
import dev.truce.processor.model.Transition;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Modifier;

/**
 * The expression that builds the table of a lifecycle. A large table is built by several methods: javac recurses into
 * a chain of
 * calls, and a method holds at most 64 KB of code.
 */
final class LifecycleTable {
    /** The number of calls up to which one expression chains them. */
    private static final int CHAINED_CALLS = 100;

    /** The number of states that the calls of one method name; each takes about seven bytes of code. */
    private static final int STATES_OF_METHOD = 2000;

    private static final String BUILDER = "lifecycle";

    private final Guard guard;
    private final Lifecycle lifecycle;
    private final TypeName state;
    private final Set<String> states;
    private final List<CodeBlock> calls = new ArrayList<>();
    private final List<Integer> sizes = new ArrayList<>();

    /**
     * Creates the table of a lifecycle.
     *
     * @param states the names of the states that exist
     */
    LifecycleTable(Guard guard, Lifecycle lifecycle, TypeName state, Set<String> states) {
        this.guard = guard;
        this.lifecycle = lifecycle;
        this.state = state;
        this.states = states;
    }

    /** Returns the expression, and adds the methods that it calls to the guard. */
    CodeBlock code() {
        call("initial", List.of(), lifecycle.initial());
        addTransitions();
        ProblemSpec notDeletable = lifecycle.notDeletable();
        if (notDeletable != null) {
            call("deletable", List.of(guard.problem(notDeletable)), lifecycle.deletable());
        }
        for (State named : lifecycle.states()) {
            if (!named.wireName().equals(named.name())) {
                call("wireName", List.of(constant(named.name()), Sources.string(named.wireName())), List.of());
            }
        }
        CodeBlock begin = CodeBlock.of(
                "$T.of($L,$W$T.class)", TypeNames.LIFECYCLE, guard.problem(lifecycle.illegalTransition()), state);
        return calls.size() <= CHAINED_CALLS ? chained(begin) : split(begin);
    }

    private void addTransitions() {
        List<String> any = lifecycle.states().stream()
                .map(State::name)
                .filter(name -> !lifecycle.terminal().contains(name))
                .toList();
        if (lifecycle.transitions().stream().anyMatch(transition -> isFromAny(transition, any))) {
            call("any", List.of(), any);
        }
        for (Transition transition : lifecycle.transitions()) {
            List<CodeBlock> name = List.of(Sources.string(transition.name()));
            if (isFromAny(transition, any)) {
                call("transitionFromAny", name, List.of(transition.to()));
            } else if (TransitionMethods.isSound(states, transition)) {
                List<String> toAndFrom = new ArrayList<>(List.of(transition.to()));
                toAndFrom.addAll(transition.from());
                call("transition", name, toAndFrom);
            }
        }
    }

    /** Whether the transition starts from {@code *} alone; next to other states, {@code *} is a finding. */
    private boolean isFromAny(Transition transition, List<String> any) {
        int others = any.contains(transition.to()) ? 1 : 0;
        return transition.any()
                && states.contains(transition.to())
                && transition.from().size() == any.size() - others;
    }

    /** Adds a call with the states that exist, if any argument is left. */
    private void call(String method, List<CodeBlock> first, List<String> names) {
        List<CodeBlock> arguments = new ArrayList<>(first);
        names.stream().filter(states::contains).map(this::constant).forEach(arguments::add);
        if (!arguments.isEmpty()) {
            calls.add(CodeBlock.of(".$L($L)", method, Sources.arguments(arguments)));
            sizes.add(arguments.size());
        }
    }

    private CodeBlock constant(String name) {
        return CodeBlock.of("$T.$L", state, name);
    }

    private CodeBlock chained(CodeBlock begin) {
        return CodeBlock.of("$L$>$>\n$L\n.build()$<$<", begin, CodeBlock.join(calls, "\n"));
    }

    private CodeBlock split(CodeBlock begin) {
        TypeName builder = ParameterizedTypeName.get(TypeNames.LIFECYCLE_BUILDER, state);
        // The builder as parameter gives each method a signature that no transition or refusal has.
        MethodSpec.Builder all = method("table")
                .addParameter(builder, BUILDER)
                .returns(ParameterizedTypeName.get(TypeNames.LIFECYCLE, state));
        int parts = 0;
        for (int start = 0; start < calls.size(); ) {
            MethodSpec.Builder part = method("table" + ++parts).addParameter(builder, BUILDER);
            int size = 0;
            while (start < calls.size() && size < STATES_OF_METHOD) {
                size += sizes.get(start);
                part.addStatement("$L$L", BUILDER, calls.get(start++));
            }
            guard.add(part.build());
            all.addStatement("table$L($L)", parts, BUILDER);
        }
        guard.add(all.addStatement("return $L.build()", BUILDER).build());
        return CodeBlock.of("table($L)", begin);
    }

    private static MethodSpec.Builder method(String name) {
        return MethodSpec.methodBuilder(name).addModifiers(Modifier.PRIVATE, Modifier.STATIC);
    }
}
