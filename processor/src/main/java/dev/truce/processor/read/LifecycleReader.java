package dev.truce.processor.read;

import dev.truce.processor.model.ClassRef;
import dev.truce.processor.model.Lifecycle;
import dev.truce.processor.model.SourceLocation;
import dev.truce.processor.model.State;
import dev.truce.processor.model.Transition;
import dev.truce.processor.model.Typestate;
import dev.truce.processor.read.source.AnnotationView;
import dev.truce.processor.read.source.Declaration;
import dev.truce.processor.read.source.Reach;
import dev.truce.processor.read.source.Reading;
import dev.truce.processor.read.source.TypeReader;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/** Reads {@code @StateTransitions} and the user's own annotations beside it, and the states from the member's enum. */
final class LifecycleReader {
    static final String STATE_TRANSITIONS = "dev.truce.StateTransitions";

    private final Reading reading;
    private final TypeElement type;
    private final Problems problems;
    private final GuardNames names;

    LifecycleReader(Reading reading, TypeElement type, Problems problems, GuardNames names) {
        this.reading = reading;
        this.type = type;
        this.problems = problems;
        this.names = names;
    }

    /** Returns the lifecycle that a member declares; {@code null} if none does. */
    @Nullable
    Lifecycle read(List<Declaration> members) {
        Declaration holder = null;
        List<AnnotationView> views = new ArrayList<>();
        for (Declaration member : members) {
            List<AnnotationView> found = member.annotations(STATE_TRANSITIONS);
            views.addAll(found);
            if (holder == null && !found.isEmpty()) {
                holder = member;
            }
        }
        if (holder != null) {
            TypedRules typed = TypedRules.of(holder, reading.elements());
            return lifecycle(holder, views.get(0), typed, AnnotationView.locations(views.subList(1, views.size())));
        }
        for (Declaration member : members) {
            Lifecycle lifecycle = withoutStateTransitions(member);
            if (lifecycle != null) {
                return lifecycle;
            }
        }
        return null;
    }

    /** Returns the lifecycle that only custom annotations declare. Another diagnostic reports that they are alone. */
    private @Nullable Lifecycle withoutStateTransitions(Declaration member) {
        TypedRules typed = TypedRules.of(member, reading.elements());
        return typed.isEmpty()
                ? null
                : lifecycle(member, AnnotationView.none(typed.all().get(0).location()), typed, List.of());
    }

    private Lifecycle lifecycle(
            Declaration holder, AnnotationView view, TypedRules typed, List<SourceLocation> surplus) {
        TypeElement enumType = enumOf(holder.type());
        List<State> states = enumType == null ? List.of() : states(enumType);
        List<String> terminal = states("terminal", view, typed);
        List<String> deletable = states("deletable", view, typed);
        ClassRef enumName = enumType == null || !Reach.of(type).names(enumType) ? null : TypeReader.ref(enumType);
        return new Lifecycle(
                holder.member().name(),
                enumName,
                states,
                states("initial", view, typed),
                terminal,
                view.flag("cyclic"),
                deletable,
                transitions(view, typed, states, terminal),
                problems.illegalTransition(view.annotation("illegalTransition")),
                deletable.isEmpty() ? null : problems.notDeletable(view.annotation("notDeletable")),
                typed.isEmpty() ? List.of() : TypedRuleReader.read(typed.all()),
                view.flag("typestate") ? typestate(holder, view) : null,
                surplus,
                view.location());
    }

    private Typestate typestate(Declaration holder, AnnotationView view) {
        return new Typestate(
                StateCopyReader.read(reading, type, holder), view.location().at("typestate"));
    }

    /** The attributes that both forms have. */
    private static List<String> states(String attribute, AnnotationView view, TypedRules typed) {
        List<String> states = view.strings(attribute);
        for (TypedView rules : typed.lifecycles()) {
            states.addAll(rules.constants(attribute));
        }
        return states;
    }

    private List<Transition> transitions(
            AnnotationView view, TypedRules typed, List<State> states, List<String> terminal) {
        List<Transition> transitions = new ArrayList<>();
        for (AnnotationView transition : view.annotations("value")) {
            transitions.add(expanded(transition(transition), states, terminal));
        }
        for (TypedView transition : typed.transitions()) {
            transitions.add(expanded(transition(transition), states, terminal));
        }
        return transitions;
    }

    private Transition transition(AnnotationView view) {
        return transition(
                view.string("name"), view.strings("from"), view.string("to"), view.string("method"), view.location());
    }

    private Transition transition(TypedView view) {
        List<String> from = new ArrayList<>(view.constants("from"));
        if (view.flag("any")) {
            from.add(0, dev.truce.Transition.ANY);
        }
        List<String> to = view.constants("to");
        return transition(view.text("name"), from, to.isEmpty() ? "" : to.get(0), view.text("method"), view.location());
    }

    private Transition transition(String name, List<String> from, String to, String method, SourceLocation location) {
        boolean any = from.contains(dev.truce.Transition.ANY);
        return new Transition(name, from, any, to, method.isEmpty() ? names.method(name) : method, location);
    }

    /**
     * Returns the transition with {@code *} replaced by all states. Next to a state that it includes, the {@code *}
     * itself stays as well.
     */
    private static Transition expanded(Transition transition, List<State> states, List<String> terminal) {
        if (!transition.any()) {
            return transition;
        }
        Set<String> from = new LinkedHashSet<>();
        for (State state : states) {
            if (!state.name().equals(transition.to()) && !terminal.contains(state.name())) {
                from.add(state.name());
            }
        }
        if (transition.from().size() > 1) {
            from.addAll(transition.from());
        }
        return new Transition(
                transition.name(),
                List.copyOf(from),
                true,
                transition.to(),
                transition.method(),
                transition.location());
    }

    private static @Nullable TypeElement enumOf(TypeMirror type) {
        if (type instanceof DeclaredType declared && declared.asElement().getKind() == ElementKind.ENUM) {
            return (TypeElement) declared.asElement();
        }
        return null;
    }

    private static List<State> states(TypeElement enumType) {
        List<State> states = new ArrayList<>();
        for (Element constant : enumType.getEnclosedElements()) {
            if (constant.getKind() == ElementKind.ENUM_CONSTANT) {
                states.add(new State(constant.getSimpleName().toString(), TypeReader.wireName(constant)));
            }
        }
        return states;
    }
}
