package dev.truce.processor.flow;

import com.sun.source.tree.BlockTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ModifiersTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import java.util.Arrays;
import java.util.List;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.Name;
import org.jspecify.annotations.Nullable;

/** Reads the bodies of a class and of all classes in it, each from nothing: what is known around a lambda ends there. */
final class BodyReader extends BlockReader {

    BodyReader(Analysis analysis, CompilationUnitTree unit) {
        super(analysis, unit);
    }

    @Override
    public Value visitClass(ClassTree tree, @Nullable Void nothing) {
        Element type = element();
        if (type != null && !isSilenced(type, tree.getModifiers()) && !isGenerated(type, tree.getModifiers())) {
            Element around = enclosing;
            enclosing = type;
            apart(constructing, tree.getMembers());
            enclosing = around;
        }
        return Value.UNKNOWN;
    }

    @Override
    public Value visitMethod(MethodTree tree, @Nullable Void nothing) {
        Element method = element();
        if (tree.getBody() != null && method != null && !isSilenced(method, tree.getModifiers())) {
            apart(tree.getReturnType() == null, List.of(tree.getBody()));
        }
        return Value.UNKNOWN;
    }

    @Override
    public Value visitBlock(BlockTree tree, @Nullable Void nothing) {
        if (getCurrentPath().getParentPath().getLeaf() instanceof ClassTree) {
            apart(true, tree.getStatements());
        } else {
            readAll(tree.getStatements());
        }
        return Value.UNKNOWN;
    }

    @Override
    public Value visitVariable(VariableTree tree, @Nullable Void nothing) {
        Element variable = element();
        if (variable == null) {
            return Value.UNKNOWN;
        }
        boolean silenced = isSilenced(variable, tree.getModifiers());
        expecting += silenced ? 1 : 0;
        if (Places.isLocal(variable)) {
            Value value = read(tree.getInitializer());
            if (Places.canHoldStates(variable.asType())) {
                made(variable, value);
                assign(variable, value, tree);
            }
        } else if (tree.getInitializer() != null) {
            apart(true, List.of(tree.getInitializer()));
        }
        expecting -= silenced ? 1 : 0;
        return Value.UNKNOWN;
    }

    /** What is there to catch any failure, as what {@code assertThrows} takes, expects one. */
    @Override
    public Value visitLambdaExpression(LambdaExpressionTree tree, @Nullable Void nothing) {
        if (!analysis.functions().mayThrowAnything(analysis.trees().getTypeMirror(getCurrentPath()))) {
            apart(constructing, List.of(tree.getBody()));
        }
        return Value.UNKNOWN;
    }

    /** Reads code that knows nothing of what is around it, and that tells nothing to it. */
    private void apart(boolean inConstructor, List<? extends Tree> code) {
        Knowledge around = knowledge;
        Frames outer = frames;
        boolean outerConstructing = constructing;
        int outerAssignments = assignments;
        knowledge = Knowledge.NONE;
        frames = new Frames();
        constructing = inConstructor;
        readAll(code);
        knowledge = around;
        frames = outer;
        constructing = outerConstructing;
        assignments = outerAssignments;
    }

    private boolean isSilenced(Element declaration, ModifiersTree modifiers) {
        return isAnnotated(declaration, modifiers, analysis.names().suppressWarnings())
                && Arrays.asList(declaration
                                .getAnnotation(SuppressWarnings.class)
                                .value())
                        .contains("truce");
    }

    /** Code that another tool wrote is nobody's to fix. */
    private boolean isGenerated(Element type, ModifiersTree modifiers) {
        return isAnnotated(type, modifiers, analysis.names().generated());
    }

    private static boolean isAnnotated(Element declaration, ModifiersTree modifiers, Name annotation) {
        if (modifiers.getAnnotations().isEmpty()) {
            return false;
        }
        for (AnnotationMirror mirror : declaration.getAnnotationMirrors()) {
            if (mirror.getAnnotationType().asElement().getSimpleName().equals(annotation)) {
                return true;
            }
        }
        return false;
    }
}
