package dev.truce.web;

import dev.truce.runtime.IfMatch;
import dev.truce.runtime.IfNoneMatch;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Parameter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Finds handlers that cannot know the version which their client has seen: by type, name and annotations, no parameter and no field can
 * hold it. A doubtful one counts as holding it.
 */
public final class HandlerInput {

    private static final List<String> SPEAKING = List.of("match", "header", "context", "bean");
    private static final Set<Class<?>> TEXTS = Set.of(String.class, CharSequence.class);
    private static final List<String> LIBRARIES =
            List.of("java.", "javax.", "jakarta.", "org.springframework.", "io.", "com.sun.", "kotlin.", "scala.");
    /** The annotations of parameters whose members the framework fills from the request. */
    private static final Set<String> BEANS = Set.of("BeanParam", "ModelAttribute", "RequestBean");

    private static final int DEPTH = 4;

    private HandlerInput() {}

    /**
     * Returns whether a handler certainly takes no version.
     *
     * @param type the class of the handler
     * @param method its method
     * @return {@code true} if it can know neither the header nor a version in a body
     */
    public static boolean takesNoVersion(Class<?> type, Method method) {
        return Arrays.stream(method.getParameters()).allMatch(HandlerInput::isSilent) && hasNoRequest(type);
    }

    /**
     * Returns whether a handler may take a version as a parameter of its own, such as one of the query. The body and the headers of
     * preconditions do not count.
     *
     * @param method its method
     * @return {@code true} if the name or an annotation of a parameter speaks of a version
     */
    static boolean mayTakeVersion(Method method) {
        return Arrays.stream(method.getParameters())
                .filter(parameter -> parameter.getType() != IfMatch.class && parameter.getType() != IfNoneMatch.class)
                .anyMatch(HandlerInput::mayBeVersion);
    }

    private static boolean mayBeVersion(Parameter parameter) {
        boolean isBean = false;
        for (Annotation annotation : parameter.getAnnotations()) {
            String text = annotation.toString();
            if (SentVersion.speaks(text)) {
                return true;
            }
            isBean |= BEANS.contains(annotation.annotationType().getSimpleName());
        }
        return SentVersion.speaks(parameter.getName())
                || (isBean
                        && Arrays.stream(parameter.getType().getDeclaredFields())
                                .anyMatch(HandlerInput::mayBeVersion));
    }

    private static boolean mayBeVersion(Field field) {
        return SentVersion.speaks(field.getName())
                || Arrays.stream(field.getAnnotations())
                        .map(Annotation::toString)
                        .anyMatch(SentVersion::speaks);
    }

    /** A request that is injected can be asked for its headers. */
    private static boolean hasNoRequest(Class<?> type) {
        for (Class<?> each = type; each != null && each != Object.class; each = each.getSuperclass()) {
            for (Field field : each.getDeclaredFields()) {
                String name = field.getGenericType().getTypeName();
                if (speaks(field, field.getName()) || name.contains("Request") || speaks(name)) {
                    return false;
                }
            }
        }
        return true;
    }

    private static boolean isSilent(Parameter parameter) {
        Class<?> type = parameter.getType();
        // the annotations of a text can be at the interface that the handler implements
        boolean isKnown = parameter.getAnnotations().length > 0
                || (!TEXTS.contains(type) && (!isPlain(type) || parameter.isNamePresent()));
        return isKnown && !speaks(parameter, parameter.getName()) && isSilent(type, 0);
    }

    private static boolean isSilent(Class<?> type, int depth) {
        if (isPlain(type)) {
            return true;
        }
        boolean isOfLibrary = type == IfMatch.class || LIBRARIES.stream().anyMatch(type.getName()::startsWith);
        if (isOfLibrary || type.isInterface() || type.isArray() || depth == DEPTH) {
            return false;
        }
        for (Field field : type.getDeclaredFields()) {
            if (!Modifier.isStatic(field.getModifiers())
                    && (speaks(field, field.getName()) || !isSilent(field.getType(), depth + 1))) {
                return false;
            }
        }
        Class<?> above = type.getSuperclass();
        return above == null || above == Object.class || above == Record.class || isSilent(above, depth + 1);
    }

    private static boolean isPlain(Class<?> type) {
        return type.isPrimitive()
                || type.isEnum()
                || TEXTS.contains(type)
                || Number.class.isAssignableFrom(type)
                || type == Boolean.class
                || type == Character.class
                || type == java.util.UUID.class
                || type.getName().startsWith("java.time.");
    }

    private static boolean speaks(AnnotatedElement element, String name) {
        for (Annotation annotation : element.getAnnotations()) {
            if (speaks(annotation.toString())) {
                return true;
            }
        }
        return speaks(name);
    }

    private static boolean speaks(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        return SPEAKING.stream().anyMatch(lower::contains) || SentVersion.speaks(text);
    }
}
