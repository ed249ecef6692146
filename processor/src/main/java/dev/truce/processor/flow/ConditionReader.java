package dev.truce.processor.flow;

import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.InstanceOfTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.UnaryTree;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads conditions: what is known where they hold, and where they do not. */
abstract class ConditionReader extends ExpressionReader {

    ConditionReader(Analysis analysis, CompilationUnitTree unit) {
        super(analysis, unit);
    }

    @Override
    public final Value visitUnary(UnaryTree tree, @Nullable Void nothing) {
        Value operand = read(tree.getExpression());
        return tree.getKind() == Tree.Kind.LOGICAL_COMPLEMENT ? Comparison.negated(operand) : Value.UNKNOWN;
    }

    @Override
    public final Value visitBinary(BinaryTree tree, @Nullable Void nothing) {
        return switch (tree.getKind()) {
            case CONDITIONAL_AND -> both(tree);
            case CONDITIONAL_OR -> any(tree);
            case EQUAL_TO -> equal(tree);
            case NOT_EQUAL_TO -> Comparison.negated(equal(tree));
            default -> super.visitBinary(tree, null);
        };
    }

    private Value both(BinaryTree tree) {
        Value.Condition left = readCondition(tree.getLeftOperand());
        knowledge = left.whenTrue();
        Value.Condition right = readCondition(tree.getRightOperand());
        return joined(right.whenTrue(), left.whenFalse().or(right.whenFalse()));
    }

    private Value any(BinaryTree tree) {
        Value.Condition left = readCondition(tree.getLeftOperand());
        knowledge = left.whenFalse();
        Value.Condition right = readCondition(tree.getRightOperand());
        return joined(left.whenTrue().or(right.whenTrue()), right.whenFalse());
    }

    private Value joined(Knowledge whenTrue, Knowledge whenFalse) {
        knowledge = whenTrue.or(whenFalse);
        return new Value.Condition(whenTrue, whenFalse);
    }

    private Value equal(BinaryTree tree) {
        Value left = read(tree.getLeftOperand());
        int before = assignments;
        Value right = read(tree.getRightOperand());
        if (assignments != before) {
            return Value.UNKNOWN;
        }
        if (left instanceof Value.Conflict conflict && tree.getRightOperand().getKind() == Tree.Kind.NULL_LITERAL) {
            return new Value.Condition(conflict.whenNull(), conflict.otherwise());
        }
        return Comparison.of(left, right, knowledge, () -> equality(tree));
    }

    /** A step says what holds, so {@code s != X} is the other way round. */
    private Step equality(BinaryTree tree) {
        Step step = step(tree);
        return tree.getKind() == Tree.Kind.EQUAL_TO ? step : step.negated();
    }

    @Override
    public final Value visitConditionalExpression(ConditionalExpressionTree tree, @Nullable Void nothing) {
        Value.Condition chosen = readCondition(tree.getCondition());
        knowledge = chosen.whenTrue();
        Value one = read(tree.getTrueExpression());
        Value.Condition first = condition(one);
        Knowledge afterFirst = knowledge;
        knowledge = chosen.whenFalse();
        Value other = read(tree.getFalseExpression());
        Value.Condition second = condition(other);
        knowledge = afterFirst.or(knowledge);
        return one instanceof Value.Condition || other instanceof Value.Condition
                ? new Value.Condition(
                        first.whenTrue().or(second.whenTrue()),
                        first.whenFalse().or(second.whenFalse()))
                : Value.either(one, other);
    }

    /** Which of its views a record is in. */
    @Override
    public final Value visitInstanceOf(InstanceOfTree tree, @Nullable Void nothing) {
        Value value = read(tree.getExpression());
        if (!(value instanceof Value.Viewed viewed) || tree.getType() == null) {
            return Value.UNKNOWN;
        }
        String state = viewed.view().states().get(element(tree.getType()));
        Possible possible = viewed.member().possible();
        if (state == null || possible == null) {
            return Value.UNKNOWN;
        }
        Place place = viewed.member().place();
        Step step = step(tree);
        return new Value.Condition(
                knowledge.with(place, possible.in(Set.of(state), step)),
                knowledge.with(place, possible.notIn(Set.of(state), step.negated())));
    }
}
