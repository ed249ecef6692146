package dev.truce.processor.read;

import dev.truce.processor.model.ClassRef;
import dev.truce.processor.model.TypeRef;
import dev.truce.processor.model.TypeRef.Shape;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;
import org.jspecify.annotations.Nullable;

/** Reads types, and the names of classes. */
final class TypeReader {
    private final Types types;
    private final @Nullable TypeMirror iterable;
    private final @Nullable TypeMirror map;

    TypeReader(Elements elements, Types types) {
        this.types = types;
        this.iterable = erasure(elements.getTypeElement("java.lang.Iterable"));
        this.map = erasure(elements.getTypeElement("java.util.Map"));
    }

    TypeRef read(TypeMirror type) {
        if (type.getKind().isPrimitive()) {
            return TypeRef.of(Shape.PRIMITIVE, type.getKind().name().toLowerCase(Locale.ROOT));
        }
        return switch (type.getKind()) {
            case ARRAY -> collection("[]", ((ArrayType) type).getComponentType());
            case DECLARED -> declared((DeclaredType) type);
            default -> TypeRef.of(Shape.OTHER, "java.lang.Object");
        };
    }

    private TypeRef declared(DeclaredType type) {
        TypeElement element = (TypeElement) type.asElement();
        ClassRef name = ref(element);
        if (Shapes.of(element).isPrivate()) {
            return TypeRef.of(Shape.OTHER, name.qualifiedName());
        }
        if (element.getKind() == ElementKind.ENUM) {
            return new TypeRef(Shape.ENUM, name.qualifiedName(), name, wireNames(element), null);
        }
        if (isSubtype(type, iterable)) {
            List<? extends TypeMirror> arguments = type.getTypeArguments();
            return collection(name.qualifiedName(), arguments.size() == 1 ? arguments.get(0) : null);
        }
        if (isSubtype(type, map)) {
            return TypeRef.of(Shape.MAP, name.qualifiedName());
        }
        return element.getTypeParameters().isEmpty()
                ? new TypeRef(Shape.CLASS, name.qualifiedName(), name, List.of(), null)
                : TypeRef.of(Shape.OTHER, name.qualifiedName());
    }

    private TypeRef collection(String name, @Nullable TypeMirror element) {
        return new TypeRef(Shape.COLLECTION, name, null, List.of(), element == null ? null : read(element));
    }

    private boolean isSubtype(DeclaredType type, @Nullable TypeMirror of) {
        // Classes of java.lang and java.time, which most members have, need no look at their supertypes.
        return of != null
                && !isPlain(ref((TypeElement) type.asElement()).packageName())
                && types.isSubtype(types.erasure(type), of);
    }

    private static boolean isPlain(String packageName) {
        return packageName.equals("java.lang")
                || packageName.startsWith("java.time")
                || packageName.equals("java.math");
    }

    private @Nullable TypeMirror erasure(@Nullable TypeElement element) {
        return element == null ? null : types.erasure(element.asType());
    }

    /** What a class literal names; of {@code int.class} or {@code Order[].class}, which no class is, what the sources write. */
    static ClassRef literal(TypeMirror type) {
        return switch (type.getKind()) {
            case DECLARED, ERROR -> ref((TypeElement) ((DeclaredType) type).asElement());
            case ARRAY -> {
                ClassRef component = literal(((ArrayType) type).getComponentType());
                List<String> names = new ArrayList<>(component.simpleNames());
                names.add(names.remove(names.size() - 1) + "[]");
                yield new ClassRef(component.packageName(), names);
            }
            default -> new ClassRef("", List.of(type.getKind().name().toLowerCase(Locale.ROOT)));
        };
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

    static String wireName(Element constant) {
        String explicit = JsonNaming.explicitName(constant);
        return explicit == null ? constant.getSimpleName().toString() : explicit;
    }

    static ClassRef ref(TypeElement type) {
        List<String> names = new ArrayList<>();
        for (Element element = type; element instanceof TypeElement; element = element.getEnclosingElement()) {
            names.add(element.getSimpleName().toString());
        }
        Collections.reverse(names);
        return new ClassRef(Enclosing.packageOf(type).getQualifiedName().toString(), names);
    }
}
