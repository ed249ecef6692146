package dev.truce.processor.flow;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.VariableElement;
import org.jspecify.annotations.Nullable;

/**
 * The values that final fields have from their initializers: constants of enums, and collections of them that nothing
 * can change. They are read from the tree and kept, because javac discards a tree once it has compiled it.
 */
final class Fields {
    private final Trees trees;
    private final Enums enums;
    private final Map<Element, Optional<Value>> values = new HashMap<>();

    Fields(Trees trees, Enums enums) {
        this.trees = trees;
        this.enums = enums;
    }

    /** Reads the fields of a class and of the classes in it, while their trees exist. */
    void remember(TreePath path) {
        for (Tree member : ((ClassTree) path.getLeaf()).getMembers()) {
            if (member instanceof ClassTree) {
                remember(new TreePath(path, member));
            } else if (member instanceof VariableTree field && isFinal(field, path)) {
                TreePath place = new TreePath(path, field);
                Element declared = trees.getElement(place);
                if (declared != null) {
                    ExpressionTree initializer = field.getInitializer();
                    // without a value, too: to search the file for each such field takes longer than to know them
                    values.put(
                            declared,
                            initializer != null && isOfInterest(initializer)
                                    ? Optional.ofNullable(value(new TreePath(place, initializer)))
                                    : Optional.empty());
                }
            }
        }
    }

    /** Returns the value of a final field, or {@code null} if its initializer does not decide it. */
    @Nullable
    Value of(VariableElement field) {
        Optional<Value> known = values.get(field);
        if (known == null) {
            values.put(field, Optional.empty()); // of a field that its own initializer names
            known = Optional.ofNullable(read(field));
            values.put(field, known);
        }
        return known.orElse(null);
    }

    private @Nullable Value read(VariableElement field) {
        TreePath path = trees.getPath(field);
        return path != null && path.getLeaf() instanceof VariableTree tree && tree.getInitializer() != null
                ? value(new TreePath(path, tree.getInitializer()))
                : null;
    }

    /** Whether a field is final; fields of an interface need no modifier. */
    private static boolean isFinal(VariableTree field, TreePath owner) {
        return field.getModifiers().getFlags().contains(Modifier.FINAL)
                || owner.getLeaf().getKind() == Tree.Kind.INTERFACE;
    }

    /**
     * Whether an initializer may be a constant or a collection of constants: a name or a call.
     */
    private static boolean isOfInterest(ExpressionTree initializer) {
        return initializer instanceof MemberSelectTree
                || initializer instanceof IdentifierTree
                || initializer instanceof ParenthesizedTree
                || initializer instanceof MethodInvocationTree;
    }

    private @Nullable Value value(TreePath path) {
        if (path.getLeaf() instanceof ParenthesizedTree parenthesized) {
            return value(new TreePath(path, parenthesized.getExpression()));
        }
        Element named = trees.getElement(path);
        if (path.getLeaf() instanceof MethodInvocationTree call) {
            Value made = named instanceof ExecutableElement method ? made(path, call, method) : null;
            return made instanceof Value.Choice choice && choice.isFixed() ? choice : null;
        }
        if (named instanceof VariableElement field
                && named.getKind() == ElementKind.FIELD
                && named.getModifiers().contains(Modifier.FINAL)) {
            return of(field);
        }
        return named != null && named.getKind() == ElementKind.ENUM_CONSTANT
                ? new Value.Located(null, enums.constant(named))
                : null;
    }

    /**
     * Returns the collection that a call creates from constants, or from a collection that is created in the same
     * expression.
     */
    private @Nullable Value made(TreePath path, MethodInvocationTree call, ExecutableElement method) {
        List<Value> arguments = new ArrayList<>();
        for (ExpressionTree argument : call.getArguments()) {
            TreePath place = new TreePath(path, argument);
            Value value = argument instanceof MethodInvocationTree inner
                            && trees.getElement(place) instanceof ExecutableElement called
                    ? made(place, inner, called)
                    : value(place);
            if (value == null) {
                return null;
            }
            arguments.add(value);
        }
        return arguments.size() == 1 && arguments.get(0) instanceof Value.Choice choice
                ? Choices.copied(method, choice)
                : Choices.of(method, arguments);
    }
}
