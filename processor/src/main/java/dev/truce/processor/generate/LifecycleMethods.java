package dev.truce.processor.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.truce.processor.model.Lifecycle;
import dev.truce.processor.model.ProblemSpec;
import dev.truce.processor.model.State;
import dev.truce.processor.model.Transition;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The table of a lifecycle, and the checks of requested, initial and deletable states. */
final class LifecycleMethods {
    private final GuardDraft guard;
    private final Lifecycle lifecycle;
    private final TypeName state;

    private LifecycleMethods(GuardDraft guard, Lifecycle lifecycle) {
        this.guard = guard;
        this.lifecycle = lifecycle;
        this.state = stateType(guard, lifecycle);
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

    /** The enum, or what else the member is: then callers still get the type that they expect. */
    private static TypeName stateType(GuardDraft guard, Lifecycle lifecycle) {
        if (lifecycle.enumType() != null) {
            return Names.of(lifecycle.enumType());
        }
        return guard.resource()
                .member(lifecycle.member())
                .map(member -> TypeNames.of(member.type()))
                .orElse(ClassName.OBJECT);
    }

    private String addTable() {
        CodeBlock.Builder table = CodeBlock.builder()
                .add(
                        "$T.of($>$>$>$>\n$L, $T.class)$<$<",
                        RuntimeTypes.LIFECYCLE,
                        guard.problem(lifecycle.illegalTransition()),
                        state);
        call(table, "initial", List.of(), lifecycle.initial());
        for (Transition transition : lifecycle.transitions()) {
            if (TransitionMethods.isSound(lifecycle, transition)) {
                List<String> states = new ArrayList<>(List.of(transition.to()));
                states.addAll(transition.from());
                call(table, "transition", List.of(Sources.string(transition.name())), states);
            }
        }
        ProblemSpec notDeletable = lifecycle.notDeletable();
        if (notDeletable != null) {
            call(table, "deletable", List.of(guard.problem(notDeletable)), lifecycle.deletable());
        }
        for (State named : lifecycle.states()) {
            if (!named.wireName().equals(named.name())) {
                table.add("\n.wireName($T.$L, $L)", state, named.name(), Sources.string(named.wireName()));
            }
        }
        table.add("\n.build()$<$<");
        return guard.constant("LIFECYCLE", ParameterizedTypeName.get(RuntimeTypes.LIFECYCLE, state), table.build());
    }

    private void call(CodeBlock.Builder table, String method, List<CodeBlock> first, List<String> states) {
        List<CodeBlock> arguments = new ArrayList<>(first);
        states.stream().filter(lifecycle::hasState).forEach(name -> arguments.add(CodeBlock.of("$T.$L", state, name)));
        if (!arguments.isEmpty()) {
            table.add("\n.$L($L)", method, Sources.joined(arguments));
        }
    }

    private void addChecks(@Nullable String table) {
        ParameterSpec current = guard.nullableParameter(state, "current");
        ParameterSpec requested = guard.nullableParameter(state, "requested");
        TypeName illegal = guard.nullable(RuntimeTypes.ILLEGAL_TRANSITION);
        add(
                table,
                method("allowedFrom", "Returns the names of the transitions that are legal in a state")
                        .addParameter(current)
                        .returns(ParameterizedTypeName.get(ClassName.get(List.class), ClassName.get(String.class))));
        add(
                table,
                check("change", "Returns the requested state where it is the current one or a transition leads to it")
                        .addParameter(current)
                        .addParameter(requested)
                        .returns(state));
        add(
                table,
                conflict("changeConflict", "change")
                        .addParameter(current)
                        .addParameter(requested)
                        .returns(illegal));
        add(
                table,
                check("checkInitial", "Checks the state of a new " + guard.words())
                        .addParameter(guard.nullableParameter(state, "state")));
        add(
                table,
                conflict("initialConflict", "checkInitial")
                        .addParameter(guard.nullableParameter(state, "state"))
                        .returns(illegal));
        if (lifecycle.notDeletable() != null) {
            add(
                    table,
                    check("checkDeletable", "Checks that a state allows to delete the " + guard.words())
                            .addParameter(current));
            add(
                    table,
                    conflict("deletableConflict", "checkDeletable")
                            .addParameter(current)
                            .returns(guard.nullable(RuntimeTypes.NOT_DELETABLE)));
        }
    }

    private static MethodSpec.Builder method(String name, String text) {
        return GuardDraft.method(name).addJavadoc("$L.\n", text);
    }

    private static MethodSpec.Builder check(String name, String text) {
        return method(name, text).addJavadoc("\n@throws $T if not (409)\n", RuntimeTypes.CONFLICT_EXCEPTION);
    }

    private static MethodSpec.Builder conflict(String name, String check) {
        return GuardDraft.method(name)
                .addJavadoc("Returns what {@code $L} throws, {@code null} where it passes.\n", check);
    }

    /** The method with a body that asks the table, whose methods have the same names. */
    private void add(@Nullable String table, MethodSpec.Builder method) {
        MethodSpec signature = method.build();
        if (table == null) {
            guard.add(method.addCode(guard.broken()));
            return;
        }
        List<CodeBlock> arguments = signature.parameters().stream()
                .map(parameter -> CodeBlock.of("$L", parameter.name()))
                .toList();
        String answer = signature.returnType().equals(TypeName.VOID) ? "" : "return ";
        guard.add(method.addStatement("$L$L.$L($L)", answer, table, signature.name(), Sources.joined(arguments)));
    }
}
