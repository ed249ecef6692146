package dev.truce.processor.flow;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import java.util.HashSet;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/**
 * Finds constants that are written to an object's state without its guard. Objects that the same body created do not
 * count.
 */
final class Writes {
    private final Analysis analysis;
    private final CompilationUnitTree unit;
    private final Set<Element> madeHere = new HashSet<>();

    Writes(Analysis analysis, CompilationUnitTree unit) {
        this.analysis = analysis;
        this.unit = unit;
    }

    void isMadeHere(Element variable) {
        madeHere.add(variable);
    }

    /** A call such as {@code order.setStatus(SHIPPED)}. */
    void check(TreePath call, Tree receiver, ExecutableElement method, Tree argument) {
        String name = method.getSimpleName().toString();
        if (name.startsWith("set") || name.startsWith("with")) {
            Tree select = ((MethodInvocationTree) call.getLeaf()).getMethodSelect();
            TypeMirror type = typeOf(new TreePath(new TreePath(call, select), receiver));
            Rules rules = analysis.guards().ofResource(type);
            if (rules != null && rules.isWrite(name)) {
                report(call, receiver, rules, name, argument);
            }
        }
    }

    /** An assignment such as {@code order.status = SHIPPED}. */
    void check(TreePath assignment, MemberSelectTree target, Element field, Tree argument) {
        if (field.getKind() == ElementKind.FIELD) {
            TreePath owner = new TreePath(new TreePath(assignment, target), target.getExpression());
            Rules rules = analysis.guards().ofResource(typeOf(owner));
            String name = field.getSimpleName().toString();
            if (rules != null && rules.lifecycle().member().equals(name)) {
                report(assignment, target.getExpression(), rules, name, argument);
            }
        }
    }

    private void report(TreePath path, Tree receiver, Rules rules, String written, Tree argument) {
        if (!isMadeHere(path, receiver) && !isWithin(path, rules)) {
            String value = Step.shown(argument.toString());
            analysis.reporter().report(Claims.write(rules, written, value), path.getLeaf(), unit);
        }
    }

    /** Whether a value is a constant in the code, so that no guard can have returned it. */
    static boolean isConstant(Value value) {
        Possible possible = Value.states(value);
        return possible != null && possible.origin() == Possible.Origin.CONSTANT;
    }

    private boolean isMadeHere(TreePath path, Tree receiver) {
        Tree object = receiver instanceof ParenthesizedTree in ? in.getExpression() : receiver;
        Element element = analysis.trees().getElement(new TreePath(path, object));
        return object instanceof NewClassTree || (element != null && madeHere.contains(element));
    }

    /**
     * Whether the code belongs to the resource, to a class above it that holds the member, or to a class in one of
     * them.
     */
    private boolean isWithin(TreePath path, Rules rules) {
        for (TreePath around = path; around != null; around = around.getParentPath()) {
            if (analysis.trees().getElement(around) instanceof TypeElement type
                    && around.getLeaf() instanceof ClassTree
                    && isAbove(type, rules)) {
                return true;
            }
        }
        return false;
    }

    private boolean isAbove(TypeElement type, Rules rules) {
        return type.equals(rules.type())
                || analysis.isSubtype(rules.type(), type)
                || analysis.isSubtype(type, rules.type());
    }

    private @Nullable TypeMirror typeOf(TreePath path) {
        return analysis.trees().getTypeMirror(path);
    }
}
