package dev.truce.processor.flow;

import dev.truce.processor.flow.Enums.Constants;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;

/** The methods of the JDK that create a collection of their arguments. */
final class Choices {
    /** Methods whose result never changes. */
    private static final Set<String> FIXED = Set.of("java.util.Set.of", "java.util.List.of");

    /** Methods whose result can change, so that its content is known only at the call. */
    private static final Set<String> CHANGEABLE = Set.of("java.util.EnumSet.of", "java.util.Arrays.asList");

    /** Methods that copy a collection into one that never changes. */
    private static final Set<String> COPYING = Set.of("java.util.Set.copyOf", "java.util.List.copyOf");

    /** Methods whose result is a view of their argument. */
    private static final Set<String> WRAPPING = Set.of(
            "java.util.Collections.unmodifiableSet",
            "java.util.Collections.unmodifiableList",
            "java.util.Collections.unmodifiableCollection");

    private Choices() {}

    /** Returns the collection that a call makes of constants, or {@code null} for any other call. */
    static Value.@Nullable Choice of(ExecutableElement method, List<Value> arguments) {
        String name = nameOf(method);
        if (!FIXED.contains(name) && !CHANGEABLE.contains(name)) {
            return null;
        }
        Constants all = null;
        Set<String> states = new LinkedHashSet<>();
        for (Value argument : arguments) {
            Possible possible = Value.states(argument);
            if (possible == null
                    || possible.origin() != Possible.Origin.CONSTANT
                    || possible.states().size() != 1
                    || (all != null && !all.isOfSameEnum(possible.all()))) {
                return null;
            }
            all = possible.all();
            states.addAll(possible.states());
        }
        return all == null ? null : new Value.Choice(all, states, FIXED.contains(name));
    }

    /**
     * Returns the collection that a call derives from another one. A view of a collection that can change counts as
     * fixed: the collection is known only at the call, where no other code can change it.
     */
    static Value copied(ExecutableElement method, Value.Choice choice) {
        String name = nameOf(method);
        if (COPYING.contains(name) || WRAPPING.contains(name)) {
            return new Value.Choice(choice.all(), choice.states(), true);
        }
        if (name.equals("java.util.EnumSet.complementOf")) {
            Set<String> others = new LinkedHashSet<>(choice.all().names());
            others.removeAll(choice.states());
            return new Value.Choice(choice.all(), others, false);
        }
        return name.equals("java.util.EnumSet.copyOf")
                ? new Value.Choice(choice.all(), choice.states(), false)
                : Value.UNKNOWN;
    }

    private static String nameOf(ExecutableElement method) {
        return method.getEnclosingElement() instanceof TypeElement type
                ? type.getQualifiedName() + "." + method.getSimpleName()
                : "";
    }
}
