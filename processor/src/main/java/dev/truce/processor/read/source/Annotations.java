package dev.truce.processor.read.source;

import dev.truce.processor.model.ClassRef;
import dev.truce.processor.model.SourceLocation;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;

/** Finds annotations by their qualified names, so that none of them has to be on the processor's own class path. */
public final class Annotations {
    /** The location of an annotation that is read for its values only. */
    public static final SourceLocation NOWHERE = SourceLocation.of(new ClassRef("", List.of("Nowhere")));

    private Annotations() {}

    /** An annotation of which only the values matter, and not where it is. */
    public static @Nullable AnnotationView find(Element element, String name) {
        return find(element, name, NOWHERE);
    }

    /** The annotation of this type on an element; {@code null} where there is none. */
    public static @Nullable AnnotationView find(Element element, String name, SourceLocation location) {
        for (AnnotationMirror mirror : element.getAnnotationMirrors()) {
            if (isNamed(mirror, name)) {
                return new AnnotationView(mirror, location.annotation(name, 0));
            }
        }
        return null;
    }

    public static boolean has(Element element, String name) {
        for (AnnotationMirror mirror : element.getAnnotationMirrors()) {
            if (isNamed(mirror, name)) {
                return true;
            }
        }
        return false;
    }

    /** Whether an element carries an annotation of this simple name, from whatever package. */
    public static boolean hasOfSimpleName(Element element, String simpleName) {
        for (AnnotationMirror mirror : element.getAnnotationMirrors()) {
            if (mirror.getAnnotationType().asElement().getSimpleName().contentEquals(simpleName)) {
                return true;
            }
        }
        return false;
    }

    public static boolean hasAny(Element element, Collection<String> names) {
        for (AnnotationMirror mirror : element.getAnnotationMirrors()) {
            if (names.contains(name(mirror))) {
                return true;
            }
        }
        return false;
    }

    /** Whether an element carries no annotations but Java's own and one that is repeatable. */
    public static boolean hasOnly(Element element, String repeatable) {
        for (AnnotationMirror mirror : element.getAnnotationMirrors()) {
            String name = name(mirror);
            if (!name.startsWith("java.") && !name.equals(repeatable) && !name.equals(repeatable + ".List")) {
                return false;
            }
        }
        return true;
    }

    /** Whether an element carries any annotation of a package or of one below it. */
    public static boolean hasFromPackage(Element element, String packageName) {
        for (AnnotationMirror mirror : element.getAnnotationMirrors()) {
            if (name(mirror).startsWith(packageName + ".")) {
                return true;
            }
        }
        return false;
    }

    /** All annotations of a repeatable type on an element: alone, or inside their container {@code List}. */
    public static List<AnnotationView> all(Element element, String name, SourceLocation location) {
        if (element.getAnnotationMirrors().isEmpty()) {
            return List.of();
        }
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
        for (AnnotationValue value : container.getElementValues().values()) {
            if (value.getValue() instanceof List<?> list) {
                for (Object element : list) {
                    if (((AnnotationValue) element).getValue() instanceof AnnotationMirror mirror) {
                        mirrors.add(mirror);
                    }
                }
            }
        }
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
