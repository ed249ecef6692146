package dev.truce.processor.generate;

import dev.truce.processor.model.ClassRef;
import dev.truce.processor.model.TypeRef;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The types that a file names: by their simple names, as long as these mean nothing else there. */
final class Imports {
    private static final String JAVA_LANG = "java.lang";

    private final String packageName;
    private final GenerationContext context;
    private final @Nullable String nested;
    private final Set<String> ofPackage = new HashSet<>();
    private final Map<String, String> packages = new HashMap<>();

    /**
     * The imports of a file.
     *
     * @param nested the class inside the file's, which hides every other of the name
     */
    Imports(ClassRef file, GenerationContext context, @Nullable String nested) {
        this.packageName = file.packageName();
        this.context = context;
        this.nested = nested;
        reserve(file);
    }

    /** A class that the file may name: where it is of the same package, no import may hide it. */
    void reserve(ClassRef type) {
        if (type.packageName().equals(packageName)) {
            ofPackage.add(type.simpleNames().get(0));
        }
    }

    /** The class as it is written in the file. */
    String name(ClassRef type) {
        String outermost = type.simpleNames().get(0);
        if (outermost.equals(nested) || !isVisible(type.packageName(), outermost)) {
            return type.qualifiedName();
        }
        return type.simpleNames().size() == 1 ? outermost : String.join(".", type.simpleNames());
    }

    String name(Class<?> type) {
        return name(new ClassRef(type.getPackageName(), List.of(type.getSimpleName())));
    }

    /** The type of a member where it is a primitive, a class or an enum, else {@code Object}: it is only passed on. */
    String name(TypeRef type) {
        if (type.declared() != null) {
            return name(type.declared());
        }
        return isPrimitive(type.name()) ? type.name() : name(Object.class);
    }

    /** The same type with the annotation that it may be {@code null}. */
    String nullable(String type) {
        if (!context.nullableVisible() || isPrimitive(type)) {
            return type;
        }
        int simple = type.lastIndexOf('.') + 1;
        return type.substring(0, simple) + "@" + name(RuntimeTypes.NULLABLE) + " " + type.substring(simple);
    }

    /** What has to be imported, sorted. */
    List<String> names() {
        List<String> names = new ArrayList<>();
        for (Map.Entry<String, String> each : packages.entrySet()) {
            if (context.javaLangHidden() || !each.getValue().equals(JAVA_LANG)) {
                names.add(each.getValue() + "." + each.getKey());
            }
        }
        Collections.sort(names);
        return names;
    }

    private boolean isVisible(String owner, String simpleName) {
        if (owner.equals(packageName)) {
            return !packages.containsKey(simpleName);
        }
        if (ofPackage.contains(simpleName)) {
            return false;
        }
        String imported = packages.putIfAbsent(simpleName, owner);
        return imported == null || imported.equals(owner);
    }

    static boolean isPrimitive(String type) {
        return switch (type) {
            case "boolean", "byte", "short", "int", "long", "char", "float", "double" -> true;
            default -> false;
        };
    }
}
