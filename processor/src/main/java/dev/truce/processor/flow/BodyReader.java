package dev.truce.processor.flow;

import com.sun.source.tree.BlockTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.VariableTree;
import java.util.Arrays;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import org.jspecify.annotations.Nullable;

/** Reads the bodies of a class and of all classes in it, each from nothing: what is known around a lambda ends there. */
final class BodyReader extends BlockReader {

    BodyReader(Analysis analysis, CompilationUnitTree unit) {
        super(analysis, unit);
    }

    @Override
    public Value visitClass(ClassTree tree, @Nullable Void nothing) {
        Element type = element();
        if (type != null && !isSilenced(type) && !isGenerated(type)) {
            apart(constructing, () -> tree.getMembers().forEach(this::read));
        }
        return Value.UNKNOWN;
    }

    @Override
    public Value visitMethod(MethodTree tree, @Nullable Void nothing) {
        Element method = element();
        if (tree.getBody() != null && method != null && !isSilenced(method)) {
            apart(tree.getReturnType() == null, () -> read(tree.getBody()));
        }
        return Value.UNKNOWN;
    }

    @Override
    public Value visitBlock(BlockTree tree, @Nullable Void nothing) {
        if (getCurrentPath().getParentPath().getLeaf() instanceof ClassTree) {
            apart(true, () -> tree.getStatements().forEach(this::read));
        } else {
            tree.getStatements().forEach(this::read);
        }
        return Value.UNKNOWN;
    }

    @Override
    public Value visitVariable(VariableTree tree, @Nullable Void nothing) {
        Element variable = element();
        if (variable == null) {
            return Value.UNKNOWN;
        }
        boolean silenced = isSilenced(variable);
        expecting += silenced ? 1 : 0;
        if (Places.isLocal(variable)) {
            Value value = read(tree.getInitializer());
            made(variable, value);
            assign(variable, value, tree);
        } else {
            apart(true, () -> read(tree.getInitializer()));
        }
        expecting -= silenced ? 1 : 0;
        return Value.UNKNOWN;
    }

    /** What is there to catch any failure, as what {@code assertThrows} takes, expects one. */
    @Override
    public Value visitLambdaExpression(LambdaExpressionTree tree, @Nullable Void nothing) {
        if (!takesAnyFailure(analysis.trees().getTypeMirror(getCurrentPath()))) {
            apart(constructing, () -> read(tree.getBody()));
        }
        return Value.UNKNOWN;
    }

    private static boolean takesAnyFailure(@Nullable TypeMirror type) {
        return type instanceof DeclaredType declared
                && ElementFilter.methodsIn(declared.asElement().getEnclosedElements()).stream()
                        .filter(method -> method.getModifiers().contains(Modifier.ABSTRACT))
                        .anyMatch(BodyReader::throwsAnything);
    }

    private static boolean throwsAnything(ExecutableElement method) {
        return method.getThrownTypes().stream()
                .anyMatch(thrown -> thrown instanceof DeclaredType declared
                        && declared.asElement() instanceof TypeElement failure
                        && failure.getQualifiedName().contentEquals("java.lang.Throwable"));
    }

    /** Reads a body that knows nothing of what is around it, and that tells nothing to it. */
    private void apart(boolean inConstructor, Runnable body) {
        Knowledge around = knowledge;
        Frames outer = frames;
        boolean outerConstructing = constructing;
        int outerAssignments = assignments;
        knowledge = Knowledge.NONE;
        frames = new Frames();
        constructing = inConstructor;
        body.run();
        knowledge = around;
        frames = outer;
        constructing = outerConstructing;
        assignments = outerAssignments;
    }

    private static boolean isSilenced(Element declaration) {
        SuppressWarnings silenced = declaration.getAnnotation(SuppressWarnings.class);
        return silenced != null && Arrays.asList(silenced.value()).contains("truce");
    }

    /** Code that another tool wrote is nobody's to mend. */
    private static boolean isGenerated(Element type) {
        return type.getAnnotationMirrors().stream()
                .anyMatch(annotation -> annotation
                        .getAnnotationType()
                        .asElement()
                        .getSimpleName()
                        .contentEquals("Generated"));
    }
}
