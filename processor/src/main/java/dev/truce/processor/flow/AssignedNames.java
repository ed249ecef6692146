package dev.truce.processor.flow;

import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.CompoundAssignmentTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreeScanner;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The names of the variables that a piece of code assigns: facts about them end with the assignment. */
final class AssignedNames extends TreeScanner<@Nullable Void, Set<String>> {
    private AssignedNames() {}

    static Set<String> in(Iterable<? extends @Nullable Tree> trees) {
        Set<String> names = new HashSet<>();
        AssignedNames scanner = new AssignedNames();
        for (Tree tree : trees) {
            if (tree != null) {
                scanner.scan(tree, names);
            }
        }
        return names;
    }

    /** Returns the target of an assignment without parentheses: {@code (status) = PENDING} assigns {@code status}. */
    static ExpressionTree target(ExpressionTree variable) {
        ExpressionTree target = variable;
        while (target instanceof ParenthesizedTree parenthesized) {
            target = parenthesized.getExpression();
        }
        return target;
    }

    @Override
    public @Nullable Void visitAssignment(AssignmentTree assignment, Set<String> names) {
        if (target(assignment.getVariable()) instanceof IdentifierTree variable) {
            names.add(variable.getName().toString());
        }
        return super.visitAssignment(assignment, names);
    }

    @Override
    public @Nullable Void visitCompoundAssignment(CompoundAssignmentTree assignment, Set<String> names) {
        if (target(assignment.getVariable()) instanceof IdentifierTree variable) {
            names.add(variable.getName().toString());
        }
        return super.visitCompoundAssignment(assignment, names);
    }

    /** A lambda cannot assign a variable that it captures. */
    @Override
    public @Nullable Void visitLambdaExpression(LambdaExpressionTree lambda, Set<String> names) {
        return null;
    }
}
