package dev.truce.processor.flow;

import com.sun.source.util.Trees;
import java.util.List;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.TypeElement;

/** Tells classes that this compilation reads from sources from those that it reads from class files. */
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
}
