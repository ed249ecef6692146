package dev.truce.processor.flow;

import dev.truce.processor.model.Lifecycle;
import dev.truce.processor.model.Resource;
import dev.truce.processor.model.Transition;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.TypeElement;

/**
 * The transitions that the lifecycle of a resource allows.
 *
 * @param type the resource as the compiler knows it
 * @param resource the resource
 * @param lifecycle its lifecycle
 */
record Rules(TypeElement type, Resource resource, Lifecycle lifecycle) {

    /** Returns the transitions that a method of the guard makes; empty for other methods. */
    List<Transition> made(String method) {
        return lifecycle.transitions().stream()
                .filter(transition -> transition.method().equals(method))
                .toList();
    }

    /**
     * Returns the transitions whose rule is a constant of the guard such as {@code SHIP}; empty for other constants.
     */
    List<Transition> ruled(String constant) {
        for (Transition transition : lifecycle.transitions()) {
            if (transition.constant().equals(constant)) {
                return made(transition.method());
            }
        }
        return List.of();
    }

    static Set<String> from(Collection<Transition> transitions) {
        Set<String> from = new LinkedHashSet<>();
        transitions.forEach(transition -> from.addAll(transition.from()));
        return from;
    }

    /** The states after transitions that begin in one of some states. */
    static Set<String> after(Collection<Transition> transitions, Collection<String> states) {
        Set<String> after = new LinkedHashSet<>();
        for (Transition transition : transitions) {
            if (transition.from().stream().anyMatch(states::contains)) {
                after.add(transition.to());
            }
        }
        return after;
    }

    /** The names of the transitions that are legal in one of some states. */
    List<String> allowedIn(Collection<String> states) {
        return lifecycle.transitions().stream()
                .filter(transition -> transition.from().stream().anyMatch(states::contains))
                .map(Transition::name)
                .distinct()
                .toList();
    }

    /** Returns some states and the states that they can change to. */
    Set<String> reachable(Collection<String> states) {
        Set<String> reachable = new LinkedHashSet<>(states);
        reachable.addAll(after(lifecycle.transitions(), states));
        return reachable;
    }

    /** Returns some states and the states that can change to them. */
    Set<String> sources(Collection<String> states) {
        Set<String> sources = new LinkedHashSet<>(states);
        lifecycle.transitions().stream()
                .filter(transition -> states.contains(transition.to()))
                .forEach(transition -> sources.addAll(transition.from()));
        return sources;
    }

    /** The simple name of the guard. */
    String guard() {
        return resource.type().guard().simpleName();
    }

    /** Returns the methods that write the state without the guard. */
    boolean isWrite(String method) {
        String suffix = capitalized(lifecycle.member());
        return method.equals("set" + suffix) || method.equals("with" + suffix);
    }

    private static String capitalized(String name) {
        return Character.toUpperCase(name.charAt(0)) + name.substring(1);
    }
}
