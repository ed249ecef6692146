package dev.truce.processor.flow;

import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import dev.truce.processor.flow.Place.Member;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;

/**
 * The guarantees of records: which accessors always return the same value, and which components are arguments of the
 * constructor. For a source they are read from the tree and kept, because javac discards a tree once it has compiled
 * it.
 */
final class Records {
    private final Trees trees;
    private final Map<Element, Shape> shapes = new HashMap<>();

    Records(Trees trees) {
        this.trees = trees;
    }

    /** Reads the records in a class while its tree exists. */
    void remember(TreePath path) {
        ClassTree tree = (ClassTree) path.getLeaf();
        if (tree.getKind() == Tree.Kind.RECORD && trees.getElement(path) instanceof TypeElement type) {
            shape(type);
        }
        for (Tree member : tree.getMembers()) {
            if (member instanceof ClassTree) {
                remember(new TreePath(path, member));
            }
        }
    }

    /** Whether a method reads a component and always returns the same value. */
    boolean isComponent(ExecutableElement method) {
        return method.getEnclosingElement() instanceof TypeElement owner
                && owner.getKind() == ElementKind.RECORD
                && method.getParameters().isEmpty()
                && owner.getRecordComponents().stream().anyMatch(part -> method.equals(part.getAccessor()))
                && !shape(owner).ownAccessors.contains(method.getSimpleName().toString());
    }

    /** Returns the components of a new record whose states are known from the constructor's arguments. */
    Map<Member, Possible> made(ExecutableElement constructor, List<Value> arguments) {
        if (!(constructor.getEnclosingElement() instanceof TypeElement owner)
                || owner.getKind() != ElementKind.RECORD) {
            return Map.of();
        }
        List<? extends RecordComponentElement> components = owner.getRecordComponents();
        Shape shape = shape(owner);
        if (!shape.isSource || components.size() != arguments.size() || !shape.hasOneConstructor) {
            return Map.of();
        }
        Map<Member, Possible> members = new LinkedHashMap<>();
        for (int i = 0; i < components.size(); i++) {
            Possible possible = Value.states(arguments.get(i));
            RecordComponentElement part = components.get(i);
            if (possible != null && !shape.changed.contains(part.getSimpleName().toString())) {
                members.put(Member.of(part), possible);
            }
        }
        return members;
    }

    private Shape shape(TypeElement type) {
        return shapes.computeIfAbsent(type, key -> {
            ClassTree tree = trees.getTree((TypeElement) key);
            return tree == null ? Shape.OF_CLASS_FILE : Shape.of(tree);
        });
    }

    /**
     * The explicit declarations in the source of a record.
     *
     * @param isSource whether there is a source
     * @param hasOneConstructor whether the canonical constructor is the only one
     * @param ownAccessors the accessors that it declares
     * @param changed the components that its constructor assigns
     */
    private record Shape(boolean isSource, boolean hasOneConstructor, Set<String> ownAccessors, Set<String> changed) {
        /** The shape of any class file, whose accessors are assumed to keep the contract of {@link Record}. */
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
            ExpressionTree target = AssignedNames.target(assignment.getVariable());
            if (target instanceof IdentifierTree name) {
                names.add(name.getName().toString());
            } else if (target instanceof MemberSelectTree member) {
                names.add(member.getIdentifier().toString());
            }
            return super.visitAssignment(assignment, names);
        }
    }
}
