package dev.truce.processor.diagnostic;

import dev.truce.processor.model.SourceLocation;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;
import org.jspecify.annotations.Nullable;

/** Finds the element of the current round that a location names, or else the nearest one around it. */
final class PlaceResolver {

    private final Elements elements;
    private final Types types;
    private final boolean recordsHavePositions;

    /**
     * A resolver for one round.
     *
     * @param recordsHavePositions whether the compiler knows where a record is declared: the Eclipse compiler does not
     */
    PlaceResolver(Elements elements, Types types, boolean recordsHavePositions) {
        this.elements = elements;
        this.types = types;
        this.recordsHavePositions = recordsHavePositions;
    }

    /** The place of a location; {@code null} if its class does not exist. */
    @Nullable
    Place resolve(SourceLocation location) {
        TypeElement type = elements.getTypeElement(location.type().qualifiedName());
        if (type == null) {
            return null;
        }
        Element element = location.member() == null ? type : member(type, location.member());
        if (element.getKind() == ElementKind.RECORD && !recordsHavePositions) {
            return new Place(constructor(type), null, null);
        }
        AnnotationMirror annotation = location.annotation() == null ? null : annotation(element, location);
        if (annotation == null) {
            return new Place(element, null, null);
        }
        String path = location.path();
        if (!isNamed(annotation, location.annotation())) {
            path = "value[" + location.occurrence() + "]." + path;
        }
        return new Place(element, annotation, value(annotation, AttributePath.of(path)));
    }

    /**
     * A member by its name. A record component is its private field, because the compiler of JDK 17 has no position
     * for a
     * component; a method whose parameter types were still to be generated when it was named is known by its name
     * alone.
     */
    private Element member(TypeElement type, String name) {
        Element nearest = type;
        for (Element candidate : type.getEnclosedElements()) {
            if (candidate.getKind() == ElementKind.RECORD_COMPONENT) {
                continue;
            }
            if (MemberName.of(candidate, types).equals(name)) {
                return candidate;
            }
            if (nearest.equals(type) && name.startsWith(candidate.getSimpleName() + "(")) {
                nearest = candidate;
            }
        }
        return nearest;
    }

    /** The first constructor of a record. It is at the record's name where it is not written. */
    private static Element constructor(TypeElement record) {
        List<ExecutableElement> constructors = ElementFilter.constructorsIn(record.getEnclosedElements());
        return constructors.isEmpty() ? record : constructors.get(0);
    }

    /**
     * The annotation that a location names, or the container of the repeated ones it is among; {@code null} for
     * neither.
     */
    private static @Nullable AnnotationMirror annotation(Element element, SourceLocation location) {
        int seen = 0;
        for (AnnotationMirror mirror : element.getAnnotationMirrors()) {
            if (isNamed(mirror, location.annotation() + ".List")) {
                return mirror;
            }
            if (isNamed(mirror, location.annotation()) && seen++ == location.occurrence()) {
                return mirror;
            }
        }
        return null;
    }

    /** The value at the end of a path, or the last one on the way that is written; {@code null} if none is. */
    private static @Nullable AnnotationValue value(AnnotationMirror annotation, AttributePath path) {
        AnnotationValue found = null;
        AnnotationMirror current = annotation;
        for (AttributePath.Step step : path.steps()) {
            AnnotationValue value = current == null ? null : attribute(current, step.attribute());
            if (value == null) {
                return found;
            }
            found = element(value, step.index());
            current = found.getValue() instanceof AnnotationMirror nested ? nested : null;
        }
        return found;
    }

    private static @Nullable AnnotationValue attribute(AnnotationMirror annotation, String name) {
        for (Map.Entry<? extends ExecutableElement, ? extends AnnotationValue> entry :
                annotation.getElementValues().entrySet()) {
            if (entry.getKey().getSimpleName().contentEquals(name)) {
                return entry.getValue();
            }
        }
        return null;
    }

    private static AnnotationValue element(AnnotationValue value, int index) {
        if (index >= 0 && value.getValue() instanceof List<?> list && index < list.size()) {
            return (AnnotationValue) list.get(index);
        }
        return value;
    }

    private static boolean isNamed(AnnotationMirror mirror, @Nullable String name) {
        return name != null
                && mirror.getAnnotationType().asElement() instanceof TypeElement type
                && type.getQualifiedName().contentEquals(name);
    }
}
