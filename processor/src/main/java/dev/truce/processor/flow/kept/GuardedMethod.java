package dev.truce.processor.flow.kept;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.NewArrayTree;
import com.sun.source.tree.Tree;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;

/**
 * A method with {@code @Guarded}.
 *
 * @param method the method
 * @param annotations its {@code @Guarded} annotations in source order
 * @param unit the file that declares it
 */
record GuardedMethod(ExecutableElement method, List<AnnotationTree> annotations, CompilationUnitTree unit) {

    /** Reads a declaration; empty for a method that is not guarded, or whose warnings are suppressed. */
    static Optional<GuardedMethod> of(ExecutableElement method, MethodTree tree, CompilationUnitTree unit) {
        List<AnnotationTree> annotations = new ArrayList<>();
        for (AnnotationTree annotation : tree.getModifiers().getAnnotations()) {
            String name = annotation.getAnnotationType().toString();
            if (name.endsWith("Guarded")) {
                annotations.add(annotation);
            } else if (name.endsWith("Guarded.List")) {
                annotations.addAll(nested(annotation));
            }
        }
        return annotations.isEmpty() || isSuppressed(method)
                ? Optional.empty()
                : Optional.of(new GuardedMethod(method, annotations, unit));
    }

    private static List<AnnotationTree> nested(AnnotationTree container) {
        List<AnnotationTree> nested = new ArrayList<>();
        for (ExpressionTree argument : container.getArguments()) {
            ExpressionTree value = argument instanceof AssignmentTree named ? named.getExpression() : argument;
            List<? extends ExpressionTree> values =
                    value instanceof NewArrayTree array ? array.getInitializers() : List.of(value);
            for (ExpressionTree each : values) {
                if (each instanceof AnnotationTree annotation) {
                    nested.add(annotation);
                }
            }
        }
        return nested;
    }

    private static boolean isSuppressed(ExecutableElement method) {
        for (Element around = method; around != null; around = around.getEnclosingElement()) {
            SuppressWarnings suppressed = around.getAnnotation(SuppressWarnings.class);
            if (suppressed != null && Arrays.asList(suppressed.value()).contains("truce")) {
                return true;
            }
        }
        return false;
    }

    /** The annotation with an index, or its attribute if it is written. */
    Tree annotation(int index, String attribute) {
        AnnotationTree annotation = annotations.get(Math.min(index, annotations.size() - 1));
        for (ExpressionTree argument : annotation.getArguments()) {
            if (argument instanceof AssignmentTree named
                    && named.getVariable().toString().equals(attribute)) {
                return named.getExpression();
            }
        }
        return annotation;
    }
}
