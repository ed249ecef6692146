package dev.truce.processor.flow;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/** The knowledge that follows from a value's type or from a constant of an enum. Each instance is created once. */
final class Enums {
    /**
     * The constants of an enum.
     *
     * @param type the enum
     * @param names in the order of the enum
     */
    record Constants(Element type, List<String> names) {

        boolean isOfSameEnum(Constants other) {
            return type.equals(other.type);
        }
    }

    private final Map<Element, Constants> constants = new HashMap<>();
    private final Map<Element, Possible> any = new HashMap<>();
    private final Map<Element, Possible> one = new HashMap<>();

    /** Returns any constant of a type; {@code null} if the type is not an enum. */
    @Nullable
    Possible any(@Nullable TypeMirror type) {
        if (!(type instanceof DeclaredType declared) || declared.asElement().getKind() != ElementKind.ENUM) {
            return null;
        }
        Possible known = any.get(declared.asElement());
        if (known == null) {
            known = Possible.anyOf(of(declared.asElement()));
            any.put(declared.asElement(), known);
        }
        return known;
    }

    /** Returns one constant. */
    Possible constant(Element constant) {
        Possible known = one.get(constant);
        if (known == null) {
            Element type = Objects.requireNonNull(constant.getEnclosingElement());
            known = Possible.constant(constant.getSimpleName().toString(), of(type));
            one.put(constant, known);
        }
        return known;
    }

    private Constants of(Element type) {
        Constants known = constants.get(type);
        if (known == null) {
            known = read(type);
            constants.put(type, known);
        }
        return known;
    }

    private static Constants read(Element type) {
        List<String> names = new ArrayList<>();
        for (Element member : type.getEnclosedElements()) {
            if (member.getKind() == ElementKind.ENUM_CONSTANT) {
                names.add(member.getSimpleName().toString());
            }
        }
        return new Constants(type, List.copyOf(names));
    }
}
