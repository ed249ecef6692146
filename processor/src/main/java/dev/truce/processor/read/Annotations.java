package dev.truce.processor.read;

import dev.truce.processor.model.SourceLocation;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;

/** Finds annotations by their qualified names, so that none of them has to be on the processor's own class path. */
final class Annotations {
    private Annotations() {}

    /** The annotation of this type on an element; {@code null} where there is none. */
    static @Nullable AnnotationView find(Element element, String name, SourceLocation location) {
        for (AnnotationMirror mirror : element.getAnnotationMirrors()) {
            if (isNamed(mirror, name)) {
                return new AnnotationView(mirror, location.annotation(name, 0));
            }
        }
        return null;
    }

    static boolean has(Element element, String name) {
        return element.getAnnotationMirrors().stream().anyMatch(mirror -> isNamed(mirror, name));
    }

    /** Whether an element carries any annotation of a package or of one below it. */
    static boolean hasFromPackage(Element element, String prefix) {
        return element.getAnnotationMirrors().stream()
                .anyMatch(mirror -> name(mirror).startsWith(prefix + "."));
    }

    /** All annotations of a repeatable type on an element: alone, or inside their container {@code List}. */
    static List<AnnotationView> all(Element element, String name, SourceLocation location) {
        List<AnnotationView> views = new ArrayList<>();
        for (AnnotationMirror mirror : element.getAnnotationMirrors()) {
            if (isNamed(mirror, name)) {
                views.add(new AnnotationView(mirror, location.annotation(name, views.size())));
            } else if (isNamed(mirror, name + ".List")) {
                for (AnnotationMirror repeated : repeated(mirror)) {
                    views.add(new AnnotationView(repeated, location.annotation(name, views.size())));
                }
            }
        }
        return views;
    }

    private static List<AnnotationMirror> repeated(AnnotationMirror container) {
        List<AnnotationMirror> mirrors = new ArrayList<>();
        container.getElementValues().values().forEach(value -> {
            if (value.getValue() instanceof List<?> list) {
                for (Object element : list) {
                    if (((javax.lang.model.element.AnnotationValue) element).getValue()
                            instanceof AnnotationMirror mirror) {
                        mirrors.add(mirror);
                    }
                }
            }
        });
        return mirrors;
    }

    private static boolean isNamed(AnnotationMirror mirror, String name) {
        // The simple name first: it is there already, while the qualified one of a nested class is put together on each
        // call.
        Element type = mirror.getAnnotationType().asElement();
        return name.endsWith(type.getSimpleName().toString())
                && ((TypeElement) type).getQualifiedName().contentEquals(name);
    }

    private static String name(AnnotationMirror mirror) {
        return ((TypeElement) mirror.getAnnotationType().asElement())
                .getQualifiedName()
                .toString();
    }
}
