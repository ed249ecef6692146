package dev.truce.processor.generate;

import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.truce.processor.model.ClassRef;
import dev.truce.processor.model.Lifecycle;
import dev.truce.processor.model.State;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The table of a lifecycle, and the checks of requested, initial and deletable states that throw. */
final class LifecycleMethods {
    /**
     * The name of the parameter for the state of the stored resource. A client sent any other state, which may be
     * missing.
     */
    static final String CURRENT = "current";

    private final Guard guard;
    private final Lifecycle lifecycle;
    private final TypeName state;
    private final Set<String> states;

    private LifecycleMethods(Guard guard, Lifecycle lifecycle) {
        this.guard = guard;
        this.lifecycle = lifecycle;
        ClassRef enumType = lifecycle.enumType();
        // If the member is not an enum, callers still get the type that they expect.
        this.state = enumType == null ? guard.typeOf(lifecycle.member()) : TypeNames.of(enumType);
        this.states = lifecycle.states().stream().map(State::name).collect(Collectors.toSet());
    }

    /** Adds the methods, and returns the name of the table's constant, {@code null} if there is none. */
    static @Nullable String addTo(Guard guard) {
        Lifecycle lifecycle = guard.resource().lifecycle();
        if (lifecycle == null) {
            return null;
        }
        LifecycleMethods methods = new LifecycleMethods(guard, lifecycle);
        String table = lifecycle.enumType() == null ? null : methods.addTable();
        TransitionMethods.addTo(guard, lifecycle, methods.state, methods.states, table);
        methods.addChecks(table);
        return table;
    }

    private String addTable() {
        TypeName type = ParameterizedTypeName.get(TypeNames.LIFECYCLE, state);
        return guard.constant("LIFECYCLE", type, new LifecycleTable(guard, lifecycle, state, states).code());
    }

    private void addChecks(@Nullable String table) {
        String words = Javadoc.words(guard.resource().name());
        TypeName names = ParameterizedTypeName.get(List.class, String.class);
        add(table, "allowedFrom", "Returns the names of the transitions that are legal in a state.", names, CURRENT);
        add(
                table,
                "change",
                "Returns the requested state if it is the current one or a transition leads to it, else throws a 409.",
                state,
                CURRENT,
                "requested");
        add(
                table,
                "checkInitial",
                "Throws a 409 unless a new " + words + " may have the state.",
                TypeName.VOID,
                "state");
        if (lifecycle.notDeletable() != null) {
            String deletable = "Throws a 409 unless the " + words + " may be deleted in the state.";
            add(table, "checkDeletable", deletable, TypeName.VOID, CURRENT);
        }
    }

    /** Adds a method of states that calls the table's method of the same name. */
    private void add(@Nullable String table, String name, String javadoc, TypeName returned, String... parameters) {
        MethodSpec.Builder method =
                Guard.method(name).addJavadoc("$L\n", javadoc).returns(returned);
        for (String parameter : parameters) {
            method.addParameter(parameter.equals(CURRENT) ? state : guard.nullable(state), parameter);
        }
        String answer = returned.equals(TypeName.VOID) ? "" : "return ";
        if (table == null) {
            method.addCode(guard.broken());
        } else {
            method.addStatement("$L$L.$L($L)", answer, table, name, String.join(", ", parameters));
        }
        if (parameters[0].equals(CURRENT)) {
            guard.addWithResource(method.build(), lifecycle.member());
        } else {
            guard.add(method.build());
        }
    }
}
