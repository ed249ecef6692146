package dev.truce.processor.read;

import dev.truce.processor.model.SourceLocation;
import dev.truce.processor.read.source.Annotations;
import dev.truce.processor.read.source.Components;
import dev.truce.processor.read.source.Declaration;
import dev.truce.processor.read.source.Enclosing;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/**
 * The custom annotations on a member that declare rules of a lifecycle.
 *
 * @param lifecycles those that are marked as lifecycles
 * @param transitions those that are marked as transitions: on the member, repeated or not, or within {@code
 *     lifecycles}
 */
record TypedRules(List<TypedView> lifecycles, List<TypedView> transitions) {
    private static final String LIFECYCLE = "dev.truce.TypedLifecycle";
    private static final String TRANSITION = "dev.truce.TypedTransition";

    static TypedRules of(Declaration member, Elements elements) {
        for (Declaration.Site site : member.sites()) {
            TypedRules found = on(site.element(), site.location(), elements);
            if (!found.isEmpty()) {
                return found;
            }
        }
        // An annotation whose only target is the component is on no other element.
        Declaration.Site first = member.sites().get(0);
        for (RecordComponentElement component : Components.of(Enclosing.type(first.element()))) {
            if (component.getSimpleName().equals(first.element().getSimpleName())) {
                return on(component, first.location(), elements);
            }
        }
        return new TypedRules(List.of(), List.of());
    }

    boolean isEmpty() {
        return lifecycles.isEmpty() && transitions.isEmpty();
    }

    /** Returns all annotations, lifecycles first. */
    List<TypedView> all() {
        List<TypedView> all = new ArrayList<>(lifecycles);
        all.addAll(transitions);
        return all;
    }

    static boolean isTransition(Element annotation) {
        return Annotations.has(annotation, TRANSITION);
    }

    private static TypedRules on(Element element, SourceLocation location, Elements elements) {
        TypedRules rules = new TypedRules(new ArrayList<>(), new ArrayList<>());
        for (AnnotationMirror mirror : element.getAnnotationMirrors()) {
            TypeElement type = (TypeElement) mirror.getAnnotationType().asElement();
            String name = type.getQualifiedName().toString();
            if (!name.startsWith("dev.truce.") && !name.startsWith("java.lang.")) {
                rules.add(mirror, type, location, elements.getOrigin(element, mirror) == Elements.Origin.MANDATED);
            }
        }
        return rules;
    }

    private void add(AnnotationMirror mirror, TypeElement type, SourceLocation location, boolean isImplicit) {
        String name = type.getQualifiedName().toString();
        TypedView view = new TypedView(mirror, location.annotation(name, 0));
        if (isTransition(type)) {
            transitions.add(view);
            return;
        }
        boolean isLifecycle = Annotations.has(type, LIFECYCLE);
        if (isLifecycle) {
            lifecycles.add(view);
        }
        List<AnnotationMirror> nested = view.annotations("value");
        for (int i = 0; i < nested.size(); i++) {
            TypeElement nestedType =
                    (TypeElement) nested.get(i).getAnnotationType().asElement();
            if (isTransition(nestedType)) {
                // The compiler's own container is in no source: there, the repeated annotations are side by side.
                SourceLocation place = isImplicit
                        ? location.annotation(nestedType.getQualifiedName().toString(), i)
                        : view.location().at("value", i);
                transitions.add(new TypedView(nested.get(i), place));
            }
        }
    }
}
