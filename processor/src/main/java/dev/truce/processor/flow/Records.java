package dev.truce.processor.flow;

import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;

/**
 * What records promise: which accessors always give the same answer, and which components are what the constructor was given. Of a
 * source it is read from the tree, and kept, because javac throws trees away once it has compiled them.
 */
final class Records {
    private final Trees trees;
    private final Map<Element, Shape> shapes = new HashMap<>();

    Records(Trees trees) {
        this.trees = trees;
    }

    /** Takes note of a class while it still has its tree. */
    void remember(TypeElement type) {
        if (type.getKind() == ElementKind.RECORD) {
            shape(type);
        }
        for (Element member : type.getEnclosedElements()) {
            if (member instanceof TypeElement nested) {
                remember(nested);
            }
        }
    }

    /** The component that a method reads, {@code null} where its answers might differ. */
    @Nullable
    String component(ExecutableElement method) {
        Element owner = Objects.requireNonNull(method.getEnclosingElement());
        String name = method.getSimpleName().toString();
        return owner.getKind() == ElementKind.RECORD
                        && method.getParameters().isEmpty()
                        && ((TypeElement) owner)
                                .getRecordComponents().stream().anyMatch(part -> method.equals(part.getAccessor()))
                        && !shape((TypeElement) owner).ownAccessors.contains(name)
                ? name
                : null;
    }

    /** The components that are what a constructor was given, in the order of its arguments; {@code null} for those that may differ. */
    List<@Nullable String> given(ExecutableElement constructor) {
        Element owner = Objects.requireNonNull(constructor.getEnclosingElement());
        if (owner.getKind() != ElementKind.RECORD) {
            return List.of();
        }
        List<? extends RecordComponentElement> components = ((TypeElement) owner).getRecordComponents();
        Shape shape = shape((TypeElement) owner);
        if (!shape.isSource || components.size() != constructor.getParameters().size() || !shape.hasOneConstructor) {
            return List.of();
        }
        return components.stream()
                .<@Nullable String>map(part -> {
                    String name = part.getSimpleName().toString();
                    return shape.changed.contains(name) ? null : name;
                })
                .toList();
    }

    private Shape shape(TypeElement type) {
        return shapes.computeIfAbsent(type, key -> {
            ClassTree tree = trees.getTree((TypeElement) key);
            return tree == null ? Shape.OF_CLASS_FILE : Shape.of(tree);
        });
    }

    /**
     * What the source of a record says itself.
     *
     * @param isSource whether there is a source
     * @param hasOneConstructor whether the canonical constructor is the only one
     * @param ownAccessors the accessors that it declares
     * @param changed the components that its constructor assigns
     */
    private record Shape(boolean isSource, boolean hasOneConstructor, Set<String> ownAccessors, Set<String> changed) {
        /** The accessors of a class file are trusted to keep to the contract of {@link Record}. */
        static final Shape OF_CLASS_FILE = new Shape(false, false, Set.of(), Set.of());

        static Shape of(ClassTree tree) {
            Set<String> accessors = new HashSet<>();
            Set<String> changed = new HashSet<>();
            int constructors = 0;
            for (Tree member : tree.getMembers()) {
                if (!(member instanceof MethodTree method)) {
                    continue;
                }
                if (method.getReturnType() == null) {
                    constructors++;
                    new Assignments().scan(method.getBody(), changed);
                } else if (method.getParameters().isEmpty() && method.getBody() != null) {
                    accessors.add(method.getName().toString());
                }
            }
            return new Shape(true, constructors <= 1, Set.copyOf(accessors), Set.copyOf(changed));
        }
    }

    /** The names of all variables and members that a piece of code assigns. */
    private static final class Assignments extends TreeScanner<@Nullable Void, Set<String>> {
        @Override
        public @Nullable Void visitAssignment(AssignmentTree assignment, Set<String> names) {
            String target = assignment.getVariable().toString();
            names.add(target.substring(target.lastIndexOf('.') + 1));
            return super.visitAssignment(assignment, names);
        }
    }
}
