package dev.truce.processor.read.source;

import dev.truce.processor.model.SourceLocation;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/**
 * An annotation as its attributes by name. Only what is written is there: callers give the defaults, which is faster than asking
 * the compiler for them and works for annotations of any version.
 */
public final class AnnotationView {
    /** The value that compilers report for a constant that they cannot evaluate. */
    static final String ERRONEOUS = "<error>";

    private final Map<String, AnnotationValue> values = new LinkedHashMap<>();
    private final SourceLocation location;

    public AnnotationView(AnnotationMirror mirror, SourceLocation location) {
        this(location);
        for (Map.Entry<? extends ExecutableElement, ? extends AnnotationValue> entry :
                mirror.getElementValues().entrySet()) {
            values.put(entry.getKey().getSimpleName().toString(), entry.getValue());
        }
    }

    private AnnotationView(SourceLocation location) {
        this.location = location;
    }

    /** An annotation that is missing where it should be: nothing is written. */
    public static AnnotationView none(SourceLocation location) {
        return new AnnotationView(location);
    }

    public SourceLocation location() {
        return location;
    }

    public static List<SourceLocation> locations(List<AnnotationView> views) {
        List<SourceLocation> locations = new ArrayList<>();
        for (AnnotationView view : views) {
            locations.add(view.location);
        }
        return locations;
    }

    /** A string attribute; {@code ""} where it is not written, or where the compiler has reported its value as an error already. */
    public String string(String name) {
        return string(name, "");
    }

    public String string(String name, String otherwise) {
        return value(name) instanceof String text && !text.equals(ERRONEOUS) ? text : otherwise;
    }

    public boolean flag(String name) {
        return flag(name, false);
    }

    public boolean flag(String name, boolean otherwise) {
        return value(name) instanceof Boolean flag ? flag : otherwise;
    }

    public int number(String name, int otherwise) {
        return value(name) instanceof Integer number ? number : otherwise;
    }

    /** The elements of a string array; a single value counts as one, and what is no string is left out. */
    public List<String> strings(String name) {
        List<String> strings = new ArrayList<>();
        for (Object element : elements(name)) {
            if (element instanceof String text && !text.equals(ERRONEOUS)) {
                strings.add(text);
            }
        }
        return strings;
    }

    /** The constant of an enum attribute. */
    public <E extends Enum<E>> E constant(String name, E otherwise) {
        if (value(name) instanceof VariableElement constant) {
            for (E candidate : otherwise.getDeclaringClass().getEnumConstants()) {
                if (constant.getSimpleName().contentEquals(candidate.name())) {
                    return candidate;
                }
            }
        }
        return otherwise;
    }

    /** The name of an enum attribute's constant; {@code ""} where it is not written. */
    public String constant(String name) {
        return value(name) instanceof VariableElement constant
                ? constant.getSimpleName().toString()
                : "";
    }

    /** A class attribute; {@code null} where it is not written or its class does not exist. */
    @Nullable
    public TypeMirror type(String name) {
        return value(name) instanceof TypeMirror type ? type : null;
    }

    /** The annotations of an array attribute. */
    public List<AnnotationView> annotations(String name) {
        List<AnnotationView> views = new ArrayList<>();
        int index = 0;
        for (Object element : elements(name)) {
            if (element instanceof AnnotationMirror nested) {
                views.add(new AnnotationView(nested, location.at(name, index)));
            }
            index++;
        }
        return views;
    }

    /** A single nested annotation; {@code null} where it is not written. */
    @Nullable
    public AnnotationView annotation(String name) {
        return value(name) instanceof AnnotationMirror nested ? new AnnotationView(nested, location.at(name)) : null;
    }

    private @Nullable Object value(String name) {
        AnnotationValue value = values.get(name);
        return value == null ? null : value.getValue();
    }

    private List<Object> elements(String name) {
        Object value = value(name);
        if (value == null) {
            return List.of();
        }
        if (!(value instanceof List<?> list)) {
            return List.of(value);
        }
        List<Object> elements = new ArrayList<>();
        for (Object element : list) {
            elements.add(((AnnotationValue) element).getValue());
        }
        return elements;
    }
}
