package dev.truce.processor.flow.kept;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import org.jspecify.annotations.Nullable;

/** All code of the compilation, and which routine a call may run. */
final class Program {
    private final Map<Element, Routine> routines = new LinkedHashMap<>();
    private final Set<TypeElement> types = new LinkedHashSet<>();
    private final Set<String> names = new HashSet<>();
    private final Set<Element> functions = new HashSet<>();
    private final Set<Element> resolved = new HashSet<>();
    private final Map<VariableElement, Boolean> bound = new HashMap<>();
    private final List<GuardedMethod> guarded = new ArrayList<>();
    private final Map<TypeElement, Set<TypeElement>> subtypes = new HashMap<>();
    private final Map<ExecutableElement, List<Routine>> targets = new HashMap<>();
    private final Map<TypeElement, Set<String>> signatures = new HashMap<>();
    private final Map<TypeElement, List<Routine>> callbacks = new HashMap<>();

    /** Adds a class. */
    void add(TypeElement type) {
        types.add(type);
        names.add(type.getQualifiedName().toString());
    }

    /** Adds the body of a method. */
    Routine add(ExecutableElement method) {
        return routines.computeIfAbsent(method, Routine::new);
    }

    /** Remembers where a method is declared if it is guarded: javac drops its tree before the comparison. */
    void addDeclaration(ExecutableElement method, MethodTree tree, CompilationUnitTree unit) {
        GuardedMethod.of(method, tree, unit).ifPresent(guarded::add);
    }

    /** Adds the interface that a lambda or a method reference implements. */
    void addFunction(@Nullable TypeMirror type) {
        if (type instanceof DeclaredType declared) {
            functions.add(declared.asElement());
        }
    }

    /** Adds a class whose objects the application itself makes as arguments of handlers. */
    void addResolved(@Nullable Element type) {
        if (type != null) {
            resolved.add(type);
        }
    }

    /** The initialisers of a class, as one routine. */
    Routine initialisersOf(TypeElement type) {
        return routines.computeIfAbsent(type, Routine::new);
    }

    List<GuardedMethod> guarded() {
        return guarded;
    }

    Iterable<Routine> routines() {
        return routines.values();
    }

    /** Whether some code names the header {@code If-Match}. */
    boolean namesHeader() {
        return routines.values().stream().anyMatch(routine -> routine.namesHeader);
    }

    /** Whether the class is compiled from source. */
    boolean isOwn(TypeElement type) {
        return types.contains(type);
    }

    /** Whether a class with this qualified name is compiled from source. */
    boolean isOwn(String qualifiedName) {
        return names.contains(qualifiedName);
    }

    /** Whether a lambda or a method reference implements the interface. */
    boolean hasFunctions(TypeElement type) {
        return functions.contains(type);
    }

    /** Whether a framework fills a field from the header. */
    boolean isBound(VariableElement field) {
        return bound.computeIfAbsent(field, Intake::namesHeader);
    }

    /** Whether the application makes the arguments of this class. */
    boolean resolves(Element type) {
        return resolved.contains(type);
    }

    @Nullable
    Routine routine(Element element) {
        return routines.get(element);
    }

    /** Completes the program once all of its code is known. */
    void link() {
        for (TypeElement type : types) {
            for (TypeElement above : supertypes(type)) {
                subtypes.computeIfAbsent(above, key -> new LinkedHashSet<>()).add(type);
            }
        }
    }

    /** The routines that a call may run: the method's own and those of all overriding methods in the compilation. */
    List<Routine> targets(ExecutableElement method) {
        List<Routine> known = targets.get(method);
        if (known == null) {
            known = findTargets(method);
            targets.put(method, known);
        }
        return known;
    }

    private List<Routine> findTargets(ExecutableElement method) {
        Set<Routine> found = new LinkedHashSet<>();
        addIfKnown(found, routines.get(method));
        if (isOverridable(method) && method.getEnclosingElement() instanceof TypeElement owner) {
            for (TypeElement subtype : subtypes.getOrDefault(owner, Set.of())) {
                for (TypeElement holder = subtype;
                        holder != null && isOwn(holder) && !holder.equals(owner);
                        holder = superclass(holder)) {
                    for (ExecutableElement candidate : ElementFilter.methodsIn(holder.getEnclosedElements())) {
                        if (signature(candidate).equals(signature(method))) {
                            addIfKnown(found, routines.get(candidate));
                        }
                    }
                }
            }
        }
        return List.copyOf(found);
    }

    private static void addIfKnown(Set<Routine> found, @Nullable Routine routine) {
        if (routine != null) {
            found.add(routine);
        }
    }

    private static boolean isOverridable(ExecutableElement method) {
        Set<Modifier> modifiers = method.getModifiers();
        return method.getKind() == ElementKind.METHOD
                && !modifiers.contains(Modifier.STATIC)
                && !modifiers.contains(Modifier.PRIVATE)
                && !modifiers.contains(Modifier.FINAL)
                && !isObject(method.getEnclosingElement());
    }

    /** The methods of a class that override a library's method, which the library may call once it has an object. */
    List<Routine> callbacks(TypeElement type) {
        if (!isOwn(type)) {
            return List.of();
        }
        List<Routine> known = callbacks.get(type);
        if (known == null) {
            known = new ArrayList<>();
            for (ExecutableElement method : ElementFilter.methodsIn(type.getEnclosedElements())) {
                Routine routine = routines.get(method);
                if (routine != null && overridesLibrary(method)) {
                    known.add(routine);
                }
            }
            callbacks.put(type, known);
        }
        return known;
    }

    /** Whether a method overrides one that is not compiled from source. */
    boolean overridesLibrary(ExecutableElement method) {
        return isOverridable(method)
                && method.getEnclosingElement() instanceof TypeElement owner
                && supertypes(owner).stream()
                        .filter(above -> !isOwn(above) && !isObject(above))
                        .anyMatch(above -> signaturesOf(above).contains(signature(method)));
    }

    private Set<String> signaturesOf(TypeElement type) {
        return signatures.computeIfAbsent(type, key -> {
            Set<String> found = new HashSet<>();
            ElementFilter.methodsIn(key.getEnclosedElements()).forEach(method -> found.add(signature(method)));
            return found;
        });
    }

    /** Methods that differ in parameter types alone count as the same: more targets mean fewer claims. */
    private static String signature(ExecutableElement method) {
        return method.getSimpleName() + "/" + method.getParameters().size();
    }

    /** Whether a method keeps its arguments in fields, whatever its body says. */
    static boolean isRecordConstructor(ExecutableElement method) {
        return method.getKind() == ElementKind.CONSTRUCTOR
                && Objects.requireNonNull(method.getEnclosingElement()).getKind() == ElementKind.RECORD;
    }

    /** All classes and interfaces above a class. */
    static Set<TypeElement> supertypes(TypeElement type) {
        Set<TypeElement> found = new LinkedHashSet<>();
        addSupertypes(type, found);
        return found;
    }

    private static void addSupertypes(TypeElement type, Set<TypeElement> found) {
        List<TypeMirror> above = new ArrayList<>(type.getInterfaces());
        above.add(type.getSuperclass());
        for (TypeMirror each : above) {
            if (each instanceof DeclaredType declared
                    && declared.asElement() instanceof TypeElement element
                    && found.add(element)) {
                addSupertypes(element, found);
            }
        }
    }

    private static @Nullable TypeElement superclass(TypeElement type) {
        return type.getSuperclass() instanceof DeclaredType declared
                        && declared.asElement() instanceof TypeElement element
                ? element
                : null;
    }

    private static boolean isObject(@Nullable Element type) {
        return type instanceof TypeElement element && element.getQualifiedName().contentEquals("java.lang.Object");
    }
}
