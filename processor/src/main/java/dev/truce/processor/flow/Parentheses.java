package dev.truce.processor.flow;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.ParenthesizedTree;

/** Looks through parentheses: {@code (status) = PENDING} is an assignment like any other. */
final class Parentheses {
    private Parentheses() {}

    static ExpressionTree strip(ExpressionTree tree) {
        ExpressionTree inner = tree;
        while (inner instanceof ParenthesizedTree in) {
            inner = in.getExpression();
        }
        return inner;
    }
}
