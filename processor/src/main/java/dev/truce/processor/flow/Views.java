package dev.truce.processor.flow;

import dev.truce.processor.flow.Place.Member;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Predicate;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import org.jspecify.annotations.Nullable;

/** The views of typestate that hold records. Any other object may have left the state of its view. */
final class Views {
    /**
     * The information in a typestate interface such as {@code OrderLifecycle}.
     *
     * @param member the component of the record that decides in which view it is
     * @param type the type of the component
     * @param any all its states
     * @param states the state of each final class
     */
    record View(Member member, TypeMirror type, Possible any, Map<Element, String> states) {}

    private final Guards guards;
    private final Records records;
    private final Enums enums;
    private final Map<Element, Optional<View>> known = new HashMap<>();

    Views(Guards guards, Records records, Enums enums) {
        this.guards = guards;
        this.records = records;
        this.enums = enums;
    }

    /** Returns the information in an interface; {@code null} for other classes. */
    @Nullable
    View of(@Nullable Element lifecycle) {
        return lifecycle instanceof TypeElement type && type.getKind() == ElementKind.INTERFACE
                ? known.computeIfAbsent(type, key -> read(type)).orElse(null)
                : null;
    }

    /**
     * Returns the information of the interface that encloses a method's class; {@code null} for methods of other
     * classes.
     */
    @Nullable
    View around(ExecutableElement method) {
        Element holder = method.getEnclosingElement();
        return holder == null ? null : of(holder.getEnclosingElement());
    }

    /**
     * Returns the knowledge about the record that a method such as {@code delivered.order()} returns; none for other
     * methods.
     */
    static Map<Member, Possible> held(View view, ExecutableElement method, Step by) {
        String state = view.states().get(method.getEnclosingElement());
        return state != null
                        && method.getReturnType() instanceof DeclaredType held
                        && held.asElement().equals(view.member().owner())
                ? Map.of(view.member(), view.any().in(List.of(state), by))
                : Map.of();
    }

    /**
     * Returns whether an interface is one that Truce generates: where {@code @Generated} is not visible, its name and
     * its rules tell.
     */
    boolean isGenerated(Element type) {
        return type instanceof TypeElement lifecycle
                && type.getKind() == ElementKind.INTERFACE
                && rulesOf(lifecycle) != null;
    }

    private Optional<View> read(TypeElement lifecycle) {
        Rules rules = rulesOf(lifecycle);
        return rules == null ? Optional.empty() : read(lifecycle, rules);
    }

    /** Returns the rules of the resource whose views an interface declares; {@code null} for other interfaces. */
    private @Nullable Rules rulesOf(TypeElement lifecycle) {
        if (!lifecycle.getSimpleName().toString().endsWith("Lifecycle")) {
            return null;
        }
        for (ExecutableElement method : ElementFilter.methodsIn(lifecycle.getEnclosedElements())) {
            if (method.getSimpleName().contentEquals("of")
                    && method.getParameters().size() == 1
                    && method.getParameters().get(0).asType() instanceof DeclaredType held) {
                Rules rules = guards.ofResource(held);
                if (rules != null
                        && held.asElement().equals(rules.type())
                        && lifecycle
                                .getQualifiedName()
                                .contentEquals(
                                        rules.resource().type().lifecycle().qualifiedName())) {
                    return rules;
                }
            }
        }
        return null;
    }

    private Optional<View> read(TypeElement lifecycle, Rules rules) {
        for (RecordComponentElement part : rules.type().getRecordComponents()) {
            Possible any = enums.any(part.asType());
            if (any != null
                    && part.getSimpleName().contentEquals(rules.lifecycle().member())
                    && part.getAccessor() != null
                    && records.isComponent(part.getAccessor())) {
                Map<Element, String> states = states(lifecycle, any.all().names());
                return states.isEmpty()
                        ? Optional.empty()
                        : Optional.of(new View(Member.of(part), part.asType(), any, states));
            }
        }
        return Optional.empty();
    }

    /** Returns the state of each class by its name; empty if a name is ambiguous, or a state was added since. */
    private static Map<Element, String> states(TypeElement lifecycle, List<String> constants) {
        Map<Element, String> states = new LinkedHashMap<>();
        for (TypeMirror permitted : lifecycle.getPermittedSubclasses()) {
            if (permitted instanceof DeclaredType declared) {
                String name = bare(declared.asElement().getSimpleName().toString());
                String state = only(constants, constant -> bare(constant).equals(name));
                if (state == null) {
                    state = only(constants, constant -> (bare(constant) + "state").equals(name));
                }
                if (state != null) {
                    states.put(declared.asElement(), state);
                }
            }
        }
        return new TreeSet<>(states.values()).equals(new TreeSet<>(constants)) ? states : Map.of();
    }

    private static @Nullable String only(List<String> constants, Predicate<String> wanted) {
        List<String> found = constants.stream().filter(wanted).toList();
        return found.size() == 1 ? found.get(0) : null;
    }

    private static String bare(String name) {
        return name.replace("_", "").toLowerCase(Locale.ROOT);
    }
}
