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

/** What is known of a value by its type, or because it is a constant of an enum. Each is made once. */
final class Enums {
    private final Map<Element, Constants> constants = new HashMap<>();
    private final Map<Element, Possible> any = new HashMap<>();
    private final Map<Element, Possible> one = new HashMap<>();

    /** Any constant of a type, {@code null} where it is no enum. */
    @Nullable
    Possible any(@Nullable TypeMirror type) {
        return type instanceof DeclaredType declared && declared.asElement().getKind() == ElementKind.ENUM
                ? any.computeIfAbsent(declared.asElement(), key -> Possible.anyOf(of(key)))
                : null;
    }

    /** One constant. */
    Possible constant(Element constant) {
        return one.computeIfAbsent(
                constant,
                key -> Possible.constant(
                        key.getSimpleName().toString(), of(Objects.requireNonNull(key.getEnclosingElement()))));
    }

    private Constants of(Element type) {
        return constants.computeIfAbsent(type, key -> {
            List<String> names = new ArrayList<>();
            for (Element member : key.getEnclosedElements()) {
                if (member.getKind() == ElementKind.ENUM_CONSTANT) {
                    names.add(member.getSimpleName().toString());
                }
            }
            return new Constants(key, List.copyOf(names));
        });
    }
}
