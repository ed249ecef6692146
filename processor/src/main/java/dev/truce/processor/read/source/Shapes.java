package dev.truce.processor.read.source;

import dev.truce.processor.model.ClassShape;
import dev.truce.processor.model.Misplaced;
import dev.truce.processor.model.SourceLocation;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;

/** Reads the shape of a class, and finds rules on elements that are not members. */
public final class Shapes {
    /** The annotations of rules, which a class and its members can carry. */
    public static final Set<String> MEMBER_RULES = Set.of(
            "dev.truce.Unique",
            "dev.truce.Unique.List",
            "dev.truce.Versioned",
            "dev.truce.StateTransitions",
            "dev.truce.ReferencedBy",
            "dev.truce.ReferencedBy.List",
            "dev.truce.References",
            "dev.truce.Refusal",
            "dev.truce.Refusal.List");

    private Shapes() {}

    public static ClassShape of(TypeElement type) {
        boolean isPublic = true;
        boolean isPrivate = false;
        for (Element element = type; element instanceof TypeElement; element = element.getEnclosingElement()) {
            isPublic &= element.getModifiers().contains(Modifier.PUBLIC);
            isPrivate |= element.getModifiers().contains(Modifier.PRIVATE);
        }
        return new ClassShape(
                kind(type.getKind()),
                isPublic,
                isPrivate,
                type.getTypeParameters().size());
    }

    private static ClassShape.Kind kind(ElementKind kind) {
        // A switch over another project's enum would add a synthetic class to the jar.
        if (kind == ElementKind.RECORD) {
            return ClassShape.Kind.RECORD;
        }
        if (kind == ElementKind.ENUM) {
            return ClassShape.Kind.ENUM;
        }
        if (kind == ElementKind.INTERFACE) {
            return ClassShape.Kind.INTERFACE;
        }
        return kind == ElementKind.ANNOTATION_TYPE ? ClassShape.Kind.ANNOTATION : ClassShape.Kind.CLASS;
    }

    /** Returns the rules of a class on static fields, enum constants, or methods that are not accessors. */
    public static List<Misplaced> misplaced(TypeElement type) {
        List<Misplaced> misplaced = new ArrayList<>();
        for (Element element : type.getEnclosedElements()) {
            String kind = misfit(element);
            if (!kind.isEmpty()) {
                for (AnnotationMirror mirror : element.getAnnotationMirrors()) {
                    TypeElement annotation =
                            (TypeElement) mirror.getAnnotationType().asElement();
                    String name = annotation.getQualifiedName().toString();
                    if (MEMBER_RULES.contains(name)) {
                        misplaced.add(new Misplaced(
                                element.getSimpleName().toString(),
                                kind,
                                locationOf(element, type).annotation(name, 0)));
                    }
                }
            }
        }
        return misplaced;
    }

    private static String misfit(Element element) {
        boolean isStatic = element.getModifiers().contains(Modifier.STATIC);
        if (element.getKind() == ElementKind.ENUM_CONSTANT) {
            return "an enum constant";
        }
        if (element.getKind() == ElementKind.FIELD) {
            return isStatic ? "a static field" : "";
        }
        if (!(element instanceof ExecutableElement method)) {
            return "";
        }
        if (isStatic) {
            return "a static method";
        }
        if (!method.getParameters().isEmpty()) {
            return "a method with parameters";
        }
        return method.getReturnType().getKind() == TypeKind.VOID ? "a method that returns nothing" : "";
    }

    private static SourceLocation locationOf(Element element, TypeElement type) {
        String name = element.getSimpleName().toString();
        if (element instanceof ExecutableElement method) {
            return SourceLocation.of(TypeReader.ref(type), Locations.signature(method));
        }
        return SourceLocation.of(TypeReader.ref(type), name);
    }
}
