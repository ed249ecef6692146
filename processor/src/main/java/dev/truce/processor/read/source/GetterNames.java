package dev.truce.processor.read.source;

import dev.truce.runtime.vocabulary.Words;
import java.util.Set;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;

/** The names of the properties that Jackson derives from getters, with the defaults of each of its generations. */
enum GetterNames {
    /** Jackson 2: all leading capitals become lower case, so {@code getURL} reads {@code url} and {@code getEMail} reads {@code email}. */
    CLASSIC,
    /** Jackson 3: the field's own spelling where the getter is named after one, else the rule of JavaBeans. */
    CURRENT;

    private static final Set<String> BOXED = Set.of("java.lang.Boolean", "java.util.concurrent.atomic.AtomicBoolean");

    /** Returns the names of the generation that a compilation sees, the later one where it sees both. */
    static GetterNames of(Elements elements) {
        return elements.getTypeElement(Jackson.CURRENT + "databind.ObjectMapper") == null ? CLASSIC : CURRENT;
    }

    /**
     * Returns the property that a method reads.
     *
     * @param field the field that the method stands for; empty if there is none
     * @param otherwise the property of a method that is not named as a getter
     */
    String of(ExecutableElement method, String field, String otherwise) {
        return of(method.getSimpleName().toString(), isBoolean(method), field, otherwise);
    }

    String of(String method, boolean isBoolean, String field, String otherwise) {
        int prefix = method.startsWith("get") ? 3 : isBoolean && method.startsWith("is") ? 2 : 0;
        if (prefix == 0 || method.length() == prefix) {
            return otherwise;
        }
        String suffix = method.substring(prefix);
        if (this == CLASSIC) {
            return withSmallCapitals(suffix);
        }
        if (!Character.isUpperCase(suffix.charAt(0))) {
            return otherwise;
        }
        return suffix.equals(Words.capitalize(field)) ? field : decapitalize(suffix);
    }

    private static boolean isBoolean(ExecutableElement method) {
        TypeMirror returned = method.getReturnType();
        return returned.getKind() == TypeKind.BOOLEAN
                || (returned instanceof DeclaredType declared
                        && declared.asElement() instanceof TypeElement type
                        && BOXED.contains(type.getQualifiedName().toString()));
    }

    private static String withSmallCapitals(String suffix) {
        StringBuilder property = new StringBuilder(suffix);
        for (int i = 0; i < property.length() && Character.isUpperCase(property.charAt(i)); i++) {
            property.setCharAt(i, Character.toLowerCase(property.charAt(i)));
        }
        return property.toString();
    }

    private static String decapitalize(String suffix) {
        return suffix.length() > 1 && Character.isUpperCase(suffix.charAt(1))
                ? suffix
                : Character.toLowerCase(suffix.charAt(0)) + suffix.substring(1);
    }
}
