package dev.truce.processor.flow;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ModifiersTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import java.util.List;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;

/** What only the sources of classes tell: whether this compilation reads them, and what the compiler leaves out of its elements. */
public final class SourceTypes {
    private final List<Trees> trees;

    private SourceTypes(List<Trees> trees) {
        this.trees = trees;
    }

    /**
     * Finds the compiler behind an environment. For a compiler other than javac, every class counts as one from
     * sources.
     */
    public static SourceTypes of(ProcessingEnvironment outermost) {
        for (ProcessingEnvironment environment : Environments.in(outermost)) {
            try {
                return new SourceTypes(List.of(Trees.instance(environment)));
            } catch (RuntimeException | LinkageError notJavac) {
                // a wrapper, or another compiler
            }
        }
        return new SourceTypes(List.of());
    }

    /** Whether a class is certainly from a class file. */
    public boolean isFromClassFile(TypeElement type) {
        return trees.stream().anyMatch(compiler -> compiler.getTree(type) == null);
    }

    /** Whether the compiler shows its sources: the Eclipse compiler does not. */
    public boolean areKnown() {
        return !trees.isEmpty();
    }

    /** Whether the source has an annotation on an element that does not exist: the element itself is without it. */
    public boolean missesAnnotation(Element element) {
        return trees.stream().anyMatch(compiler -> missesAnnotation(compiler, element));
    }

    private static boolean missesAnnotation(Trees compiler, Element element) {
        TreePath path = compiler.getPath(element);
        Tree tree = path == null ? null : path.getLeaf();
        ModifiersTree modifiers = tree instanceof ClassTree type
                ? type.getModifiers()
                : tree instanceof MethodTree method
                        ? method.getModifiers()
                        : tree instanceof VariableTree variable ? variable.getModifiers() : null;
        return modifiers != null
                && modifiers.getAnnotations().stream()
                        .map(annotation -> compiler.getTypeMirror(new TreePath(path, annotation.getAnnotationType())))
                        .anyMatch(type -> type != null && type.getKind() == TypeKind.ERROR);
    }
}
