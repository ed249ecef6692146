package dev.truce.processor.read;

import dev.truce.processor.model.ClassRef;
import dev.truce.processor.model.Lifecycle;
import dev.truce.processor.model.SourceLocation;
import dev.truce.processor.model.State;
import dev.truce.processor.model.Transition;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/** Reads {@code @StateTransitions}, and the states from the member's enum. */
final class LifecycleReader {
    private static final String STATE_TRANSITIONS = "dev.truce.StateTransitions";

    private final Problems problems;
    private final GuardNames names;

    private LifecycleReader(Problems problems, GuardNames names) {
        this.problems = problems;
        this.names = names;
    }

    /** The lifecycle that a member declares, {@code null} where none does. */
    static @Nullable Lifecycle read(List<Declaration> members, Problems problems, GuardNames names) {
        Lifecycle lifecycle = null;
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
            List<SourceLocation> surplus =
                    views.stream().skip(1).map(AnnotationView::location).toList();
            lifecycle = new LifecycleReader(problems, names).lifecycle(holder, views.get(0), surplus);
        }
        return lifecycle;
    }

    private Lifecycle lifecycle(Declaration holder, AnnotationView view, List<SourceLocation> surplus) {
        TypeElement enumType = enumOf(holder.type());
        List<State> states = enumType == null ? List.of() : states(enumType);
        List<String> terminal = view.strings("terminal");
        List<String> deletable = view.strings("deletable");
        ClassRef enumName = enumType == null ? null : TypeReader.ref(enumType);
        return new Lifecycle(
                holder.member().name(),
                enumName,
                states,
                view.strings("initial"),
                terminal,
                view.flag("cyclic"),
                deletable,
                view.annotations("value").stream()
                        .map(transition -> transition(transition, states, terminal))
                        .toList(),
                problems.illegalTransition(view.annotation("illegalTransition")),
                deletable.isEmpty() ? null : problems.notDeletable(view.annotation("notDeletable")),
                surplus,
                view.location());
    }

    private Transition transition(AnnotationView view, List<State> states, List<String> terminal) {
        String name = view.string("name");
        String to = view.string("to");
        List<String> from = view.strings("from");
        boolean any = from.contains(dev.truce.Transition.ANY);
        if (any) {
            Stream<String> others = from.stream().filter(state -> !state.equals(dev.truce.Transition.ANY));
            Stream<String> open =
                    states.stream().map(State::name).filter(state -> !state.equals(to) && !terminal.contains(state));
            from = Stream.concat(open, others).distinct().toList();
        }
        String method = view.string("method").isEmpty() ? names.method(name) : view.string("method");
        return new Transition(name, from, any, to, method, view.location());
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
