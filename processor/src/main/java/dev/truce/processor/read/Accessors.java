package dev.truce.processor.read;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.util.ElementFilter;
import org.jspecify.annotations.Nullable;

/** The methods of a class that take nothing and return something, and what generated code may read of it. */
final class Accessors {
    private final Map<String, ExecutableElement> methods = new LinkedHashMap<>();
    private final PackageElement from;

    private Accessors(PackageElement from) {
        this.from = from;
    }

    /**
     * The accessors of a class.
     *
     * @param lineage the class and its superclasses, the most general first
     * @param from the package of the code that reads
     */
    static Accessors of(List<TypeElement> lineage, PackageElement from) {
        Accessors accessors = new Accessors(from);
        for (TypeElement type : lineage) {
            for (ExecutableElement method : ElementFilter.methodsIn(type.getEnclosedElements())) {
                if (method.getParameters().isEmpty()
                        && !method.getModifiers().contains(Modifier.STATIC)
                        && method.getReturnType().getKind() != TypeKind.VOID) {
                    accessors.methods.put(method.getSimpleName().toString(), method);
                }
            }
        }
        return accessors;
    }

    /** The accessor of a property: as records name it, or as beans do. */
    @Nullable
    ExecutableElement of(String property, boolean isBoolean) {
        String suffix = Words.capitalize(property);
        ExecutableElement found = methods.get("get" + suffix);
        if (found == null && isBoolean) {
            found = methods.get("is" + suffix);
        }
        return found == null ? methods.get(property) : found;
    }

    /** The methods that carry a rule. */
    List<ExecutableElement> annotated() {
        List<ExecutableElement> annotated = new ArrayList<>();
        for (ExecutableElement method : methods.values()) {
            if (Annotations.hasFromPackage(method, "dev.truce")) {
                annotated.add(method);
            }
        }
        return annotated;
    }

    boolean isReadable(Element member) {
        if (member.getModifiers().contains(Modifier.PUBLIC)) {
            return true;
        }
        return !member.getModifiers().contains(Modifier.PRIVATE)
                && Enclosing.packageOf(member).equals(from);
    }

    /** The property that a method reads. */
    static String property(ExecutableElement method) {
        String name = method.getSimpleName().toString();
        int prefix = name.startsWith("get") ? 3 : name.startsWith("is") ? 2 : 0;
        return prefix > 0 && name.length() > prefix && Character.isUpperCase(name.charAt(prefix))
                ? Character.toLowerCase(name.charAt(prefix)) + name.substring(prefix + 1)
                : name;
    }
}
