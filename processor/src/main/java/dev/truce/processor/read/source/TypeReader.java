package dev.truce.processor.read.source;

import dev.truce.processor.model.ClassRef;
import dev.truce.processor.model.TypeRef;
import dev.truce.processor.model.TypeRef.Shape;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/** Reads types, and the names of classes. */
public final class TypeReader {
    private static final Set<String> ITERABLE = Set.of("java.lang.Iterable");
    private static final Set<String> MAP = Set.of("java.util.Map");

    private TypeReader() {}

    /**
     * Reads a type.
     *
     * @param reach what the code that is to use it can reach: a class that it cannot name has no declaration there
     */
    public static TypeRef read(TypeMirror type, Reach reach) {
        if (type.getKind().isPrimitive()) {
            return TypeRef.of(Shape.PRIMITIVE, type.getKind().name().toLowerCase(Locale.ROOT));
        }
        if (type instanceof ArrayType array) {
            return collection("[]", array.getComponentType(), reach);
        }
        return type.getKind() == TypeKind.DECLARED
                ? declared((DeclaredType) type, reach)
                : TypeRef.of(Shape.OTHER, "java.lang.Object");
    }

    private static TypeRef declared(DeclaredType type, Reach reach) {
        TypeElement element = (TypeElement) type.asElement();
        ClassRef name = ref(element);
        if (!reach.names(element)) {
            return TypeRef.of(Shape.OTHER, name.qualifiedName());
        }
        if (element.getKind() == ElementKind.ENUM) {
            return new TypeRef(Shape.ENUM, name.qualifiedName(), name, wireNames(element), null);
        }
        // Classes of java.lang and java.time, which most members have, need no look at their supertypes.
        boolean isPlain = isPlain(name.packageName());
        if (!isPlain && Supertypes.include(element, ITERABLE)) {
            List<? extends TypeMirror> arguments = type.getTypeArguments();
            return collection(name.qualifiedName(), arguments.size() == 1 ? arguments.get(0) : null, reach);
        }
        if (!isPlain && Supertypes.include(element, MAP)) {
            return TypeRef.of(Shape.MAP, name.qualifiedName());
        }
        return element.getTypeParameters().isEmpty()
                ? new TypeRef(Shape.CLASS, name.qualifiedName(), name, List.of(), null)
                : TypeRef.of(Shape.OTHER, name.qualifiedName());
    }

    private static TypeRef collection(String name, @Nullable TypeMirror element, Reach reach) {
        return new TypeRef(Shape.COLLECTION, name, null, List.of(), element == null ? null : read(element, reach));
    }

    private static boolean isPlain(String packageName) {
        return packageName.equals("java.lang")
                || packageName.startsWith("java.time")
                || packageName.equals("java.math");
    }

    /**
     * Returns the class that a class literal names; for {@code int.class} or {@code Order[].class}, the text of the
     * source.
     */
    public static ClassRef literal(TypeMirror type) {
        if (type instanceof DeclaredType declared) {
            return ref((TypeElement) declared.asElement());
        }
        if (type instanceof ArrayType array) {
            ClassRef component = literal(array.getComponentType());
            List<String> names = new ArrayList<>(component.simpleNames());
            names.add(names.remove(names.size() - 1) + "[]");
            return new ClassRef(component.packageName(), names);
        }
        return new ClassRef("", List.of(type.getKind().name().toLowerCase(Locale.ROOT)));
    }

    /** The wire names of an enum's constants. */
    static List<String> wireNames(TypeElement enumType) {
        List<String> names = new ArrayList<>();
        for (Element constant : enumType.getEnclosedElements()) {
            if (constant.getKind() == ElementKind.ENUM_CONSTANT) {
                names.add(wireName(constant));
            }
        }
        return names;
    }

    public static String wireName(Element constant) {
        String explicit = JsonNaming.explicitName(constant);
        return explicit == null ? constant.getSimpleName().toString() : explicit;
    }

    public static ClassRef ref(TypeElement type) {
        String packageName = Enclosing.packageOf(type).getQualifiedName().toString();
        if (!(type.getEnclosingElement() instanceof TypeElement)) {
            return new ClassRef(packageName, List.of(type.getSimpleName().toString()));
        }
        List<String> names = new ArrayList<>();
        for (Element element = type; element instanceof TypeElement; element = element.getEnclosingElement()) {
            names.add(0, element.getSimpleName().toString());
        }
        return new ClassRef(packageName, names);
    }
}
