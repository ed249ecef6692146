package dev.truce.processor.read.source;

import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;

/** The types that the code of a package can name, and the members that it can read and call. */
public final class Reach {
    private static final Set<String> UNCHECKED = Set.of("java.lang.RuntimeException", "java.lang.Error");

    private final PackageElement from;

    private Reach(PackageElement from) {
        this.from = from;
    }

    /** Returns the reach of code in the package of a class. */
    public static Reach of(TypeElement type) {
        return new Reach(Enclosing.packageOf(type));
    }

    /** Whether it sees a member of a class, wherever that class is: through a subclass, it may be one that it cannot name. */
    public boolean sees(Element member) {
        return member.getModifiers().contains(Modifier.PUBLIC)
                || (!member.getModifiers().contains(Modifier.PRIVATE)
                        && Enclosing.packageOf(member).equals(from));
    }

    /** Whether it can name a class: it sees the class and all classes around it. */
    public boolean names(TypeElement type) {
        for (Element element = type; element instanceof TypeElement; element = element.getEnclosingElement()) {
            if (!sees(element)) {
                return false;
            }
        }
        return true;
    }

    /** Whether it can call a method or constructor, and needs no {@code try} to do so. */
    public boolean calls(ExecutableElement callable) {
        if (!sees(callable)) {
            return false;
        }
        for (TypeMirror thrown : callable.getThrownTypes()) {
            if (!isUnchecked(thrown)) {
                return false;
            }
        }
        return true;
    }

    /** javac itself reports a class that does not exist. */
    private static boolean isUnchecked(TypeMirror thrown) {
        TypeMirror type = thrown instanceof TypeVariable variable ? variable.getUpperBound() : thrown;
        return type.getKind() == TypeKind.ERROR
                || (type instanceof DeclaredType declared
                        && MemberReader.lineage((TypeElement) declared.asElement()).stream()
                                .anyMatch(each -> UNCHECKED.contains(
                                        each.getQualifiedName().toString())));
    }
}
