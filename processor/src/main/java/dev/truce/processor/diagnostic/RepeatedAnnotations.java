package dev.truce.processor.diagnostic;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ModifiersTree;
import com.sun.source.tree.NewArrayTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import dev.truce.processor.model.SourceLocation;
import java.util.ArrayList;
import java.util.List;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.tools.Diagnostic;
import org.jspecify.annotations.Nullable;

/**
 * Prints at one of several annotations of one type on one element. The compiler puts those into a container that no
 * source has, so {@code Messager} prints at the class or member instead. Their trees have positions. Without trees
 * (the compiler is not javac, or a build tool hides it), the finding stays at the container.
 */
final class RepeatedAnnotations {

    private final @Nullable Trees trees;

    private RepeatedAnnotations(@Nullable Trees trees) {
        this.trees = trees;
    }

    static RepeatedAnnotations of(ProcessingEnvironment environment) {
        try {
            return new RepeatedAnnotations(Trees.instance(environment));
        } catch (IllegalArgumentException | LinkageError notJavac) {
            return new RepeatedAnnotations(null);
        }
    }

    /** Whether the compiler is javac, and nothing hides it. */
    boolean isJavac() {
        return trees != null;
    }

    /** Prints at the location if it lies in one of several such annotations; {@code false} leaves it to the caller. */
    boolean print(Diagnostic.Kind kind, String message, Element element, SourceLocation location) {
        TreePath path = trees == null || location.annotation() == null ? null : trees.getPath(element);
        if (trees == null || path == null) {
            return false;
        }
        List<AnnotationTree> annotations = new ArrayList<>();
        for (AnnotationTree annotation : annotationsOf(path.getLeaf())) {
            Element type =
                    trees.getElement(new TreePath(new TreePath(path, annotation), annotation.getAnnotationType()));
            if (type instanceof TypeElement named && named.getQualifiedName().contentEquals(location.annotation())) {
                annotations.add(annotation);
            }
        }
        if (annotations.size() < 2 || location.occurrence() >= annotations.size()) {
            return false;
        }
        Tree tree = find(annotations.get(location.occurrence()), AttributePath.of(location.path()));
        trees.printMessage(kind, message, tree, path.getCompilationUnit());
        return true;
    }

    private static List<? extends AnnotationTree> annotationsOf(Tree declaration) {
        ModifiersTree modifiers = null;
        if (declaration instanceof ClassTree type) {
            modifiers = type.getModifiers();
        } else if (declaration instanceof MethodTree method) {
            modifiers = method.getModifiers();
        } else if (declaration instanceof VariableTree variable) {
            modifiers = variable.getModifiers();
        }
        return modifiers == null ? List.of() : modifiers.getAnnotations();
    }

    private static Tree find(AnnotationTree annotation, AttributePath path) {
        Tree found = annotation;
        for (AttributePath.Step step : path.steps()) {
            ExpressionTree value = found instanceof AnnotationTree around ? attribute(around, step.attribute()) : null;
            if (value == null) {
                return found;
            }
            found = element(value, step.index());
        }
        return found;
    }

    private static @Nullable ExpressionTree attribute(AnnotationTree annotation, String name) {
        for (ExpressionTree argument : annotation.getArguments()) {
            if (!(argument instanceof AssignmentTree assignment)) {
                return name.equals("value") ? argument : null;
            }
            if (assignment.getVariable().toString().equals(name)) {
                return assignment.getExpression();
            }
        }
        return null;
    }

    private static Tree element(ExpressionTree value, int index) {
        if (index >= 0
                && value instanceof NewArrayTree array
                && index < array.getInitializers().size()) {
            return array.getInitializers().get(index);
        }
        return value;
    }
}
