package dev.truce.processor.flow.kept;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;

/**
 * Finds code that a framework may run around an operation: aspects, interceptors, listeners, configuration. Other endpoints do not
 * count, since each serves its own requests.
 */
final class Entrances {
    /** Annotations that do not make a framework call a method. */
    private static final Set<String> HARMLESS = Set.of(
            "Override",
            "Deprecated",
            "SuppressWarnings",
            "SafeVarargs",
            "FunctionalInterface",
            "Generated",
            "Nullable",
            "NonNull",
            "NotNull",
            "NullMarked",
            "Transactional",
            "Valid",
            "Validated",
            "PreAuthorize",
            "PostAuthorize",
            "Secured",
            "RolesAllowed",
            "PermitAll",
            "Cacheable",
            "CacheEvict",
            "CachePut",
            "Retryable",
            "Timed",
            "Async",
            "Counted",
            "Observed",
            "NewSpan",
            "WithSpan",
            "CircuitBreaker",
            "RateLimiter",
            "RateLimited",
            "Bulkhead",
            "TimeLimiter",
            "Timeout",
            "Retry",
            "Fallback",
            "DenyAll",
            "Authenticated",
            "PreFilter",
            "PostFilter",
            "CacheResult",
            "CacheInvalidate",
            "CacheInvalidateAll",
            "SneakyThrows");
    /** Packages of annotations that refuse arguments. */
    private static final List<String> CONSTRAINTS =
            List.of("jakarta.validation.constraints.", "javax.validation.constraints.");
    /** Annotations of endpoints. */
    private static final Set<String> ENDPOINTS = Set.of(
            "Guarded", "GET", "POST", "PUT", "PATCH", "DELETE", "HEAD", "OPTIONS", "Path", "Get", "Post", "Put",
            "Patch", "Delete", "Head", "Options");

    /** A bean or a variable in an expression of Spring. */
    private static final Pattern EXPRESSION = Pattern.compile("[@#]\\w");

    private static final Pattern CALLED = Pattern.compile("\\w+(?=\\()");

    private Entrances() {}

    static List<Routine> of(Program program) {
        List<Routine> found = new ArrayList<>();
        Set<String> named = namesInAnnotations(program);
        for (Routine routine : program.routines()) {
            if (isEntrance(routine, program) || named.contains(nameOf(routine))) {
                found.add(routine);
            }
        }
        return found;
    }

    /**
     * Returns the methods that annotations name, in an expression such as {@code @PreAuthorize("@orders.isCurrent(#id)")} or
     * in an attribute such as {@code fallbackMethod}.
     */
    private static Set<String> namesInAnnotations(Program program) {
        Set<String> names = new HashSet<>();
        for (Routine routine : program.routines()) {
            addNames(routine.element, names);
        }
        return names;
    }

    private static void addNames(Element element, Set<String> names) {
        for (AnnotationMirror annotation : element.getAnnotationMirrors()) {
            annotation.getElementValues().forEach((attribute, value) -> {
                if (!(value.getValue() instanceof String text)) {
                    return;
                }
                if (EXPRESSION.matcher(text).find()) {
                    CALLED.matcher(text).results().forEach(call -> names.add(call.group()));
                }
                if (attribute.getSimpleName().toString().endsWith("Method")) {
                    names.add(text);
                }
            });
        }
    }

    private static String nameOf(Routine routine) {
        return routine.element instanceof ExecutableElement method
                ? method.getSimpleName().toString()
                : "";
    }

    private static boolean isEntrance(Routine routine, Program program) {
        if (!(routine.element instanceof ExecutableElement method)
                || method.getKind() != ElementKind.METHOD
                || isEndpoint(method)) {
            return false;
        }
        return isMain(method)
                || hasAnnotation(method)
                || method.getParameters().stream().anyMatch(Entrances::hasAnnotation)
                || (isObjectOfFramework(routine.type()) && program.overridesLibrary(method));
    }

    /** Whether a framework may create the object without the code of an operation. */
    private static boolean isObjectOfFramework(TypeElement type) {
        return !type.getSimpleName().isEmpty() && !type.getModifiers().contains(Modifier.ABSTRACT);
    }

    private static boolean isEndpoint(ExecutableElement method) {
        return method.getAnnotationMirrors().stream()
                .map(Entrances::name)
                .anyMatch(name -> ENDPOINTS.contains(name) || name.endsWith("Mapping"));
    }

    private static boolean isMain(ExecutableElement method) {
        return method.getSimpleName().contentEquals("main");
    }

    private static boolean hasAnnotation(Element element) {
        return element.getAnnotationMirrors().stream()
                .anyMatch(annotation -> !HARMLESS.contains(name(annotation)) && !isConstraint(annotation));
    }

    private static boolean isConstraint(AnnotationMirror annotation) {
        String type = annotation.getAnnotationType().asElement().toString();
        return CONSTRAINTS.stream().anyMatch(type::startsWith);
    }

    private static String name(AnnotationMirror annotation) {
        return annotation.getAnnotationType().asElement().getSimpleName().toString();
    }
}
