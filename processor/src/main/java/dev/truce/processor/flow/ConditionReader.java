package dev.truce.processor.flow;

import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.InstanceOfTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.UnaryTree;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads conditions: the facts if they are true, and the facts if they are false. */
final class ConditionReader {
    private final State state;
    private final Cursor cursor;

    ConditionReader(State state, Cursor cursor) {
        this.state = state;
        this.cursor = cursor;
    }

    /** Reads an expression as a condition. */
    Value.Condition of(@Nullable Tree tree) {
        return state.condition(cursor.read(tree));
    }

    Value read(UnaryTree tree) {
        Value operand = cursor.read(tree.getExpression());
        return tree.getKind() == Tree.Kind.LOGICAL_COMPLEMENT ? Comparison.negated(operand) : Value.UNKNOWN;
    }

    Value read(BinaryTree tree) {
        return switch (tree.getKind()) {
            case CONDITIONAL_AND -> both(tree);
            case CONDITIONAL_OR -> any(tree);
            case AND -> bothRead(tree, true);
            case OR -> bothRead(tree, false);
            case EQUAL_TO -> equal(tree);
            case NOT_EQUAL_TO, XOR -> Comparison.negated(equal(tree));
            default -> {
                cursor.readAll(List.of(tree.getLeftOperand(), tree.getRightOperand()));
                yield Value.UNKNOWN;
            }
        };
    }

    private Value both(BinaryTree tree) {
        Value.Condition left = of(tree.getLeftOperand());
        state.knowledge = left.whenTrue();
        Value.Condition right = of(tree.getRightOperand());
        return joined(right.whenTrue(), left.whenFalse().or(right.whenFalse()));
    }

    private Value any(BinaryTree tree) {
        Value.Condition left = of(tree.getLeftOperand());
        state.knowledge = left.whenFalse();
        Value.Condition right = of(tree.getRightOperand());
        return joined(left.whenTrue().or(right.whenTrue()), right.whenFalse());
    }

    /** Reads {@code &} and {@code |}, which always evaluate both operands. */
    private Value bothRead(BinaryTree tree, boolean isAnd) {
        Value first = cursor.read(tree.getLeftOperand());
        Value.Condition left = state.condition(first);
        int before = state.assignments;
        Value second = cursor.read(tree.getRightOperand());
        Value.Condition right = state.condition(second);
        boolean isCondition = first instanceof Value.Condition || second instanceof Value.Condition;
        if (!isCondition || state.assignments != before || !state.knowledge.isReached()) {
            return Value.UNKNOWN;
        }
        return isAnd
                ? new Value.Condition(
                        left.whenTrue().and(right.whenTrue()), left.whenFalse().or(right.whenFalse()))
                : new Value.Condition(
                        left.whenTrue().or(right.whenTrue()), left.whenFalse().and(right.whenFalse()));
    }

    private Value joined(Knowledge whenTrue, Knowledge whenFalse) {
        state.knowledge = whenTrue.or(whenFalse);
        return new Value.Condition(whenTrue, whenFalse);
    }

    private Value equal(BinaryTree tree) {
        Value left = cursor.read(tree.getLeftOperand());
        int before = state.assignments;
        Value right = cursor.read(tree.getRightOperand());
        if (state.assignments != before) {
            return Value.UNKNOWN;
        }
        if (left instanceof Value.Conflict conflict && tree.getRightOperand().getKind() == Tree.Kind.NULL_LITERAL) {
            return new Value.Condition(conflict.whenNull(), conflict.otherwise());
        }
        return left instanceof Value.Condition || right instanceof Value.Condition
                ? alike(state.condition(left), state.condition(right))
                : Comparison.of(left, right, state.knowledge, () -> equality(tree));
    }

    /** Returns the knowledge if two conditions are both true or both false, as in {@code isDone == false}. */
    private Value alike(Value.Condition left, Value.Condition right) {
        return state.knowledge.isReached()
                ? new Value.Condition(
                        left.whenTrue()
                                .and(right.whenTrue())
                                .or(left.whenFalse().and(right.whenFalse())),
                        left.whenTrue()
                                .and(right.whenFalse())
                                .or(left.whenFalse().and(right.whenTrue())))
                : Value.UNKNOWN;
    }

    /** Reads {@code !=} as the negation of {@code ==}, because a step names a condition that is true. */
    private Step equality(BinaryTree tree) {
        Step step = cursor.step(tree);
        return tree.getKind() == Tree.Kind.EQUAL_TO ? step : step.negated();
    }

    Value read(ConditionalExpressionTree tree) {
        Value.Condition chosen = of(tree.getCondition());
        state.knowledge = chosen.whenTrue();
        Value one = cursor.read(tree.getTrueExpression());
        Value.Condition first = state.condition(one);
        Knowledge afterFirst = state.knowledge;
        state.knowledge = chosen.whenFalse();
        Value other = cursor.read(tree.getFalseExpression());
        Value.Condition second = state.condition(other);
        state.knowledge = afterFirst.or(state.knowledge);
        return one instanceof Value.Condition || other instanceof Value.Condition
                ? new Value.Condition(
                        first.whenTrue().or(second.whenTrue()),
                        first.whenFalse().or(second.whenFalse()))
                : Value.either(one, other);
    }

    /** Reads a test for the view of a record. */
    Value read(InstanceOfTree tree) {
        Value value = cursor.read(tree.getExpression());
        if (!(value instanceof Value.Viewed viewed) || tree.getType() == null) {
            return Value.UNKNOWN;
        }
        String shown = viewed.view().states().get(cursor.element(tree.getType()));
        Possible possible = viewed.member().possible();
        if (shown == null || possible == null) {
            return Value.UNKNOWN;
        }
        Place place = viewed.member().place();
        Step step = cursor.step(tree);
        return new Value.Condition(
                state.knowledge.with(place, possible.in(Set.of(shown), step)),
                state.knowledge.with(place, possible.notIn(Set.of(shown), step.negated())));
    }
}
