package dev.truce.processor.read.source;

import dev.truce.runtime.vocabulary.Words;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.util.ElementFilter;
import org.jspecify.annotations.Nullable;

/** The methods of a class that take nothing and return something, and the setters beside them. */
public final class Accessors {
    /** By name, each before those that it overrides. */
    private final Map<String, List<ExecutableElement>> methods = new LinkedHashMap<>();

    private final Map<String, ExecutableElement> annotatedSetters = new HashMap<>();

    private Accessors() {}

    /**
     * The accessors of a class.
     *
     * @param lineage the class and its superclasses, the most general first
     */
    public static Accessors of(List<TypeElement> lineage) {
        Accessors accessors = new Accessors();
        for (TypeElement type : lineage) {
            for (ExecutableElement method : ElementFilter.methodsIn(type.getEnclosedElements())) {
                if (method.getParameters().isEmpty()
                        && !method.getModifiers().contains(Modifier.STATIC)
                        && method.getReturnType().getKind() != TypeKind.VOID) {
                    accessors.add(method);
                } else if (method.getParameters().size() == 1
                        && !method.getAnnotationMirrors().isEmpty()) {
                    accessors.annotatedSetters.put(method.getSimpleName().toString(), method);
                }
            }
        }
        return accessors;
    }

    private void add(ExecutableElement method) {
        String name = method.getSimpleName().toString();
        List<ExecutableElement> declared = methods.get(name);
        if (declared == null) {
            declared = new ArrayList<>(1);
            methods.put(name, declared);
        }
        declared.add(0, method);
    }

    /** The accessor of a property: as beans name it, or as records do. */
    @Nullable
    public ExecutableElement of(String property, boolean isBoolean) {
        List<ExecutableElement> all = all(property, isBoolean);
        return all.isEmpty() ? null : all.get(0);
    }

    /** All methods that are named as accessors of a property: first as beans name them, then as records do. */
    public List<ExecutableElement> all(String property, boolean isBoolean) {
        String suffix = Words.capitalize(property);
        List<ExecutableElement> all = new ArrayList<>();
        for (String name : List.of(
                "get" + suffix,
                isBoolean ? "is" + suffix : "",
                isBean(property) ? "get" + property : "",
                isBean(property) && isBoolean ? "is" + property : "",
                property)) {
            List<ExecutableElement> declared = methods.get(name);
            if (declared != null) {
                all.add(declared.get(0));
            }
        }
        return all;
    }

    /** Whether JavaBeans leaves the first letter of a property small in its getter, since the second is a capital, as in {@code geteMail}. */
    private static boolean isBean(String property) {
        return property.length() > 1
                && Character.isLowerCase(property.charAt(0))
                && Character.isUpperCase(property.charAt(1));
    }

    /** Returns the setter of a property if it carries an annotation; {@code null} if it does not, or there is none. */
    @Nullable
    ExecutableElement annotatedSetter(String property) {
        return annotatedSetters.get("set" + Words.capitalize(property));
    }

    /** Returns the method of a name, as the accessor of a record's component; an empty list if there is none. */
    List<ExecutableElement> named(String name) {
        List<ExecutableElement> declared = methods.get(name);
        return declared == null ? List.of() : List.of(declared.get(0));
    }

    /** An accessor and what it overrides, whose rules are its own. */
    List<ExecutableElement> declarations(ExecutableElement accessor) {
        return methods.getOrDefault(accessor.getSimpleName().toString(), List.of(accessor));
    }

    /** The methods that carry a rule, or override one that does. */
    List<ExecutableElement> annotated() {
        List<ExecutableElement> annotated = new ArrayList<>();
        for (List<ExecutableElement> declared : methods.values()) {
            if (hasRule(declared)) {
                annotated.add(declared.get(0));
            }
        }
        return annotated;
    }

    private static boolean hasRule(List<ExecutableElement> declared) {
        for (ExecutableElement method : declared) {
            if (Annotations.hasFromPackage(method, "dev.truce")) {
                return true;
            }
        }
        return false;
    }

    /** The property that a method reads. */
    public static String property(ExecutableElement method) {
        String name = method.getSimpleName().toString();
        int prefix = name.startsWith("get") ? 3 : name.startsWith("is") ? 2 : 0;
        return prefix > 0 && name.length() > prefix && Character.isUpperCase(name.charAt(prefix))
                ? Character.toLowerCase(name.charAt(prefix)) + name.substring(prefix + 1)
                : name;
    }
}
