package dev.truce.processor.read.source;

import java.util.List;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/**
 * Finds annotation values that cannot be evaluated yet: a constant or a class literal of a class that another processor may generate
 * in a later round. Such a value is not an absent one.
 */
public final class Unresolved {
    private static final String OURS = "dev.truce.";

    /** Packages of the annotations that the readers use. */
    private static final List<String> READ = List.of(
            OURS,
            "jakarta.persistence.",
            "javax.persistence.",
            "org.hibernate.annotations.",
            Jackson.CLASSIC,
            Jackson.CURRENT);

    private Unresolved() {}

    /** Returns whether an annotation of a class or of one of its members, nested classes excepted, has an unresolved value. */
    public static boolean inClass(TypeElement type) {
        if (on(type)) {
            return true;
        }
        for (Element member : type.getEnclosedElements()) {
            if (!(member instanceof TypeElement) && on(member)) {
                return true;
            }
        }
        return false;
    }

    private static boolean on(Element element) {
        for (AnnotationMirror mirror : element.getAnnotationMirrors()) {
            if (isRead(mirror) && isUnresolved(mirror)) {
                return true;
            }
        }
        return false;
    }

    /** Returns whether a reader uses the annotation. That can be a custom annotation that carries one of Truce's. */
    private static boolean isRead(AnnotationMirror mirror) {
        Element type = mirror.getAnnotationType().asElement();
        if (startsWithAny(type, READ)) {
            return true;
        }
        for (AnnotationMirror meta : type.getAnnotationMirrors()) {
            if (startsWithAny(meta.getAnnotationType().asElement(), List.of(OURS))) {
                return true;
            }
        }
        return false;
    }

    private static boolean startsWithAny(Element type, List<String> packages) {
        String name = ((TypeElement) type).getQualifiedName().toString();
        return packages.stream().anyMatch(name::startsWith);
    }

    private static boolean isUnresolved(AnnotationMirror mirror) {
        return mirror.getElementValues().values().stream().anyMatch(Unresolved::isUnresolved);
    }

    private static boolean isUnresolved(AnnotationValue value) {
        Object content = value.getValue();
        if (content instanceof List<?> elements) {
            return elements.stream().anyMatch(element -> isUnresolved((AnnotationValue) element));
        }
        if (content instanceof AnnotationMirror nested) {
            return isUnresolved(nested);
        }
        if (content instanceof TypeMirror type) {
            return type.getKind() == TypeKind.ERROR;
        }
        return AnnotationView.ERRONEOUS.equals(content) && !isWritten(value);
    }

    /** Whether the text {@code "<error>"} is in the source: javac prints it in quotes, unlike the error. ECJ makes no difference. */
    private static boolean isWritten(AnnotationValue value) {
        return value.getClass().getName().startsWith("com.sun.tools.javac.")
                && !AnnotationView.ERRONEOUS.equals(value.toString());
    }
}
