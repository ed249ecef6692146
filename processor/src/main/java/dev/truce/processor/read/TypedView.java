package dev.truce.processor.read;

import dev.truce.processor.model.SourceLocation;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.util.ElementFilter;
import org.jspecify.annotations.Nullable;

/** A custom annotation as its elements by name, defaults included, because only its declaration has them. */
final class TypedView {
    private final Map<String, AnnotationValue> values = new LinkedHashMap<>();
    private final TypeElement type;
    private final SourceLocation location;

    TypedView(AnnotationMirror mirror, SourceLocation location) {
        this.type = (TypeElement) mirror.getAnnotationType().asElement();
        this.location = location;
        for (ExecutableElement element : ElementFilter.methodsIn(type.getEnclosedElements())) {
            put(element, element.getDefaultValue());
        }
        mirror.getElementValues().forEach(this::put);
    }

    private void put(Element element, @Nullable AnnotationValue value) {
        if (value != null) {
            values.put(element.getSimpleName().toString(), value);
        }
    }

    TypeElement type() {
        return type;
    }

    SourceLocation location() {
        return location;
    }

    String text(String name) {
        return elements(name).stream()
                .filter(String.class::isInstance)
                .map(String.class::cast)
                .findFirst()
                .orElse("");
    }

    boolean flag(String name) {
        return elements(name).contains(true);
    }

    /** The names of the constants of an enum, or of an array of it. */
    List<String> constants(String name) {
        return elements(name).stream()
                .filter(VariableElement.class::isInstance)
                .map(constant -> ((VariableElement) constant).getSimpleName().toString())
                .toList();
    }

    /** Returns the annotations in an array, or the one that is written without braces. */
    List<AnnotationMirror> annotations(String name) {
        return elements(name).stream()
                .filter(AnnotationMirror.class::isInstance)
                .map(AnnotationMirror.class::cast)
                .toList();
    }

    private List<Object> elements(String name) {
        AnnotationValue value = values.get(name);
        if (value == null) {
            return List.of();
        }
        if (!(value.getValue() instanceof List<?> list)) {
            return List.of(value.getValue());
        }
        List<Object> elements = new ArrayList<>();
        list.forEach(element -> elements.add(((AnnotationValue) element).getValue()));
        return elements;
    }
}
