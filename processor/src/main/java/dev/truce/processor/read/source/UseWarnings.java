package dev.truce.processor.read.source;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.NestingKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;

/**
 * The warnings that generated code causes because it names the classes of users. The Eclipse compiler reports names of
 * warnings that it does not know, so only names are used that both compilers know. {@code auxiliaryclass} is not among
 * them: only javac knows it, and javac ignores {@code @SuppressWarnings} when it warns of a type in a signature.
 */
public final class UseWarnings {
    private UseWarnings() {}

    /**
     * Returns the warnings to suppress in code that uses some classes, their members, and what belongs to the types of
     * these: the
     * constants of enums, and the methods of builders.
     */
    public static List<String> of(Collection<TypeElement> types, Elements elements) {
        Set<Element> used = new LinkedHashSet<>();
        for (TypeElement type : types) {
            for (TypeElement owner : MemberReader.lineage(type)) {
                addWithOutside(owner, used);
                for (Element member : owner.getEnclosedElements()) {
                    used.add(member);
                    if (!(member instanceof TypeElement)) {
                        addType(member, type, used);
                    }
                }
            }
        }
        Set<String> suppressions = new TreeSet<>();
        for (Element element : used) {
            if (elements.isDeprecated(element)) {
                suppressions.add(isForRemoval(element) ? "removal" : "deprecation");
            }
            if (element instanceof TypeElement type && isInnerOfGeneric(type)) {
                suppressions.add("rawtypes");
            }
        }
        return List.copyOf(suppressions);
    }

    /** Whether the name of an inner class leaves out the type arguments of a class around it. */
    private static boolean isInnerOfGeneric(TypeElement type) {
        TypeElement inner = type;
        while (inner.getNestingKind() == NestingKind.MEMBER
                && !inner.getModifiers().contains(Modifier.STATIC)
                && inner.getEnclosingElement() instanceof TypeElement outer) {
            if (!outer.getTypeParameters().isEmpty()) {
                return true;
            }
            inner = outer;
        }
        return false;
    }

    /** Adds a class and the classes around it, which its name contains. */
    private static void addWithOutside(TypeElement type, Set<Element> used) {
        for (Element element = type; element instanceof TypeElement; element = element.getEnclosingElement()) {
            used.add(element);
        }
    }

    private static void addType(Element member, TypeElement user, Set<Element> used) {
        TypeMirror type = member instanceof ExecutableElement method ? method.getReturnType() : member.asType();
        if (type instanceof DeclaredType declared && declared.asElement() instanceof TypeElement named) {
            addWithOutside(named, used);
            if (named.getKind() == ElementKind.ENUM || user.equals(named.getEnclosingElement())) {
                used.addAll(named.getEnclosedElements());
            }
        }
    }

    private static boolean isForRemoval(Element element) {
        Deprecated deprecated = element.getAnnotation(Deprecated.class);
        return deprecated != null && deprecated.forRemoval();
    }
}
