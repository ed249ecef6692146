package dev.truce.processor.read.source;

import java.util.Objects;
import javax.lang.model.element.Element;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;

/**
 * Finds the class and the package around an element. Every element with one of Truce's annotations is in a class, and
 * every class in a package.
 */
public final class Enclosing {
    private Enclosing() {}

    /** Returns the element if it is a class, else the innermost class around it. */
    public static TypeElement type(Element element) {
        Element enclosing = element;
        while (!(enclosing instanceof TypeElement)) {
            enclosing = Objects.requireNonNull(enclosing.getEnclosingElement());
        }
        return (TypeElement) enclosing;
    }

    /** Returns the top-level class that holds a class, or is the class itself. */
    public static TypeElement outermost(TypeElement type) {
        TypeElement outermost = type;
        while (outermost.getEnclosingElement() instanceof TypeElement enclosing) {
            outermost = enclosing;
        }
        return outermost;
    }

    public static PackageElement packageOf(Element element) {
        Element enclosing = element;
        while (!(enclosing instanceof PackageElement)) {
            enclosing = Objects.requireNonNull(enclosing.getEnclosingElement());
        }
        return (PackageElement) enclosing;
    }
}
