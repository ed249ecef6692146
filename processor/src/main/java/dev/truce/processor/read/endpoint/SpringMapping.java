package dev.truce.processor.read.endpoint;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import org.jspecify.annotations.Nullable;

/**
 * What {@code @RequestMapping} says of a class or method, by itself or through an annotation that carries it.
 *
 * @param paths as written
 * @param methods names of HTTP methods
 * @param conditions what else a request must have: parameters, headers, media types, an API version
 */
record SpringMapping(List<String> paths, List<String> methods, List<String> conditions) {
    static final SpringMapping NONE = new SpringMapping(List.of(), List.of(), List.of());

    private static final List<String> CONDITIONS = List.of("params", "headers", "consumes", "produces", "version");

    private static final String PACKAGE = "org.springframework.web.bind.annotation.";
    private static final String REQUEST_MAPPING = PACKAGE + "RequestMapping";
    /** Spring's own annotations, whose meta-annotations are known. */
    private static final Map<String, List<String>> METHODS = Map.of(
            REQUEST_MAPPING,
            List.of(),
            PACKAGE + "GetMapping",
            List.of("GET"),
            PACKAGE + "PostMapping",
            List.of("POST"),
            PACKAGE + "PutMapping",
            List.of("PUT"),
            PACKAGE + "PatchMapping",
            List.of("PATCH"),
            PACKAGE + "DeleteMapping",
            List.of("DELETE"));

    /** The mapping of an element; {@code null} where it has none of its own. */
    static @Nullable SpringMapping of(Element element) {
        return first(element, Map.of(), new HashSet<>());
    }

    private static @Nullable SpringMapping first(
            Element element, Map<String, AnnotationValue> given, Set<String> seen) {
        for (AnnotationMirror mirror : element.getAnnotationMirrors()) {
            SpringMapping mapping = of(mirror, given, seen);
            if (mapping != null) {
                return mapping;
            }
        }
        return null;
    }

    /**
     * Returns the mapping that an annotation is, or that one of its meta-annotations is.
     *
     * @param given the attributes that the annotations on the way here replace, as {@code annotation#attribute}
     */
    private static @Nullable SpringMapping of(
            AnnotationMirror mirror, Map<String, AnnotationValue> given, Set<String> seen) {
        TypeElement type = (TypeElement) mirror.getAnnotationType().asElement();
        String name = type.getQualifiedName().toString();
        List<String> methods = METHODS.get(name);
        if (methods != null) {
            return mapping(methods, SpringAliases.written(mirror), given);
        }
        if (name.startsWith("java.") || !seen.add(name)) {
            return null;
        }
        Map<String, AnnotationValue> passed = new LinkedHashMap<>(SpringAliases.of(mirror, name, given));
        passed.putAll(given);
        return first(type, passed, seen);
    }

    private static SpringMapping mapping(
            List<String> methods, Map<String, AnnotationValue> written, Map<String, AnnotationValue> given) {
        AnnotationValue path = given.get(REQUEST_MAPPING + "#path");
        AnnotationValue value = given.get(REQUEST_MAPPING + "#value");
        List<String> paths = path == null && value == null
                ? firstOf(written.get("path"), written.get("value"))
                : firstOf(path, value);
        AnnotationValue method = given.getOrDefault(REQUEST_MAPPING + "#method", written.get("method"));
        List<String> conditions = new ArrayList<>();
        for (String attribute : CONDITIONS) {
            texts(given.getOrDefault(REQUEST_MAPPING + "#" + attribute, written.get(attribute)))
                    .forEach(text -> conditions.add(attribute + "=" + text));
        }
        return new SpringMapping(paths, methods.isEmpty() ? texts(method) : methods, conditions);
    }

    /** Two attributes that stand for each other, of which at most one is written. */
    private static List<String> firstOf(@Nullable AnnotationValue one, @Nullable AnnotationValue other) {
        List<String> texts = texts(one);
        return texts.isEmpty() ? texts(other) : texts;
    }

    /** The strings or names of constants of an attribute. */
    private static List<String> texts(@Nullable AnnotationValue value) {
        List<String> texts = new ArrayList<>();
        if (value != null && value.getValue() instanceof List<?> list) {
            for (Object element : list) {
                texts.addAll(texts((AnnotationValue) element));
            }
        } else if (value != null && value.getValue() instanceof VariableElement constant) {
            texts.add(constant.getSimpleName().toString());
        } else if (value != null && value.getValue() instanceof String text) {
            texts.add(text);
        }
        return texts;
    }
}
