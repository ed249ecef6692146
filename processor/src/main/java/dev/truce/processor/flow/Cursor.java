package dev.truce.processor.flow;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.Trees;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Element;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/** The readers' position in a source, from which they read the parts of a tree. */
final class Cursor {
    private final TreePathScanner<Value, @Nullable Void> walk;
    private final Trees trees;
    private final CompilationUnitTree unit;

    Cursor(TreePathScanner<Value, @Nullable Void> walk, Trees trees, CompilationUnitTree unit) {
        this.walk = walk;
        this.trees = trees;
        this.unit = unit;
    }

    /** Reads a tree and returns its value, {@link Value#UNKNOWN} for any tree that does not concern a state. */
    Value read(@Nullable Tree tree) {
        Value value = tree == null ? null : walk.scan(tree, null);
        return value == null ? Value.UNKNOWN : value;
    }

    void readAll(Iterable<? extends Tree> code) {
        for (Tree tree : code) {
            read(tree);
        }
    }

    /** Reads trees one after the other, and returns the value of each. */
    List<Value> values(List<? extends Tree> code) {
        List<Value> values = new ArrayList<>(code.size());
        for (Tree tree : code) {
            values.add(read(tree));
        }
        return values;
    }

    TreePath path() {
        return walk.getCurrentPath();
    }

    CompilationUnitTree unit() {
        return unit;
    }

    /** Returns the element that the current tree names or declares. */
    @Nullable
    Element element() {
        return trees.getElement(path());
    }

    /** Returns the element that a child of the current tree names. */
    @Nullable
    Element element(Tree child) {
        return trees.getElement(new TreePath(path(), child));
    }

    /** The type of the tree that is being read. */
    @Nullable
    TypeMirror type() {
        return trees.getTypeMirror(path());
    }

    /** Returns a tree as a step, for messages. */
    Step step(Tree tree) {
        long position = trees.getSourcePositions().getStartPosition(unit, tree);
        return Step.of(position < 0 ? 0 : unit.getLineMap().getLineNumber(position), tree);
    }
}
