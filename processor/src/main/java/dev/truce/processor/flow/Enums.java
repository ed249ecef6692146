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

/** The constants of enums. */
final class Enums {
    private final Map<Element, List<String>> constants = new HashMap<>();

    /** Any constant of a type, {@code null} where it is no enum. */
    @Nullable
    Possible any(@Nullable TypeMirror type) {
        if (type instanceof DeclaredType declared && declared.asElement().getKind() == ElementKind.ENUM) {
            return Possible.anyOf(of(declared.asElement()));
        }
        return null;
    }

    /** One constant. */
    Possible constant(Element constant) {
        return Possible.constant(
                constant.getSimpleName().toString(),
                of(Objects.requireNonNull(constant.getEnclosingElement())).size());
    }

    private List<String> of(Element type) {
        return constants.computeIfAbsent(type, key -> {
            List<String> names = new ArrayList<>();
            for (Element member : key.getEnclosedElements()) {
                if (member.getKind() == ElementKind.ENUM_CONSTANT) {
                    names.add(member.getSimpleName().toString());
                }
            }
            return List.copyOf(names);
        });
    }
}
