package dev.truce.processor.flow;

import com.sun.source.tree.CatchTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Scope;
import com.sun.source.tree.Tree;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ErrorType;
import javax.lang.model.type.TypeMirror;
import javax.tools.Diagnostic;

/** Counts how often javac has to search a file for the tree of an element. */
final class SearchCountingTrees extends Trees {
    private final Trees trees;
    private int searches;

    SearchCountingTrees(Trees trees) {
        this.trees = trees;
    }

    int searches() {
        return searches;
    }

    @Override
    public SourcePositions getSourcePositions() {
        return trees.getSourcePositions();
    }

    @Override
    public Tree getTree(Element element) {
        searches++;
        return trees.getTree(element);
    }

    @Override
    public ClassTree getTree(TypeElement type) {
        searches++;
        return trees.getTree(type);
    }

    @Override
    public MethodTree getTree(ExecutableElement method) {
        searches++;
        return trees.getTree(method);
    }

    @Override
    public Tree getTree(Element element, AnnotationMirror annotation) {
        searches++;
        return trees.getTree(element, annotation);
    }

    @Override
    public Tree getTree(Element element, AnnotationMirror annotation, AnnotationValue value) {
        searches++;
        return trees.getTree(element, annotation, value);
    }

    @Override
    public TreePath getPath(CompilationUnitTree unit, Tree tree) {
        return trees.getPath(unit, tree);
    }

    @Override
    public TreePath getPath(Element element) {
        searches++;
        return trees.getPath(element);
    }

    @Override
    public TreePath getPath(Element element, AnnotationMirror annotation) {
        searches++;
        return trees.getPath(element, annotation);
    }

    @Override
    public TreePath getPath(Element element, AnnotationMirror annotation, AnnotationValue value) {
        searches++;
        return trees.getPath(element, annotation, value);
    }

    @Override
    public Element getElement(TreePath path) {
        return trees.getElement(path);
    }

    @Override
    public TypeMirror getTypeMirror(TreePath path) {
        return trees.getTypeMirror(path);
    }

    @Override
    public Scope getScope(TreePath path) {
        return trees.getScope(path);
    }

    @Override
    public String getDocComment(TreePath path) {
        return trees.getDocComment(path);
    }

    @Override
    public boolean isAccessible(Scope scope, TypeElement type) {
        return trees.isAccessible(scope, type);
    }

    @Override
    public boolean isAccessible(Scope scope, Element element, DeclaredType type) {
        return trees.isAccessible(scope, element, type);
    }

    @Override
    public TypeMirror getOriginalType(ErrorType type) {
        return trees.getOriginalType(type);
    }

    @Override
    public void printMessage(Diagnostic.Kind kind, CharSequence message, Tree tree, CompilationUnitTree unit) {
        trees.printMessage(kind, message, tree, unit);
    }

    @Override
    public TypeMirror getLub(CatchTree tree) {
        return trees.getLub(tree);
    }
}
