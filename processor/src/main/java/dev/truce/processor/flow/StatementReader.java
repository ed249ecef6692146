package dev.truce.processor.flow;

import com.sun.source.tree.AssertTree;
import com.sun.source.tree.BreakTree;
import com.sun.source.tree.CatchTree;
import com.sun.source.tree.ContinueTree;
import com.sun.source.tree.DoWhileLoopTree;
import com.sun.source.tree.EnhancedForLoopTree;
import com.sun.source.tree.ForLoopTree;
import com.sun.source.tree.IfTree;
import com.sun.source.tree.LabeledStatementTree;
import com.sun.source.tree.ReturnTree;
import com.sun.source.tree.ThrowTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TryTree;
import com.sun.source.tree.WhileLoopTree;
import com.sun.source.tree.YieldTree;
import dev.truce.processor.flow.Frames.Frame;
import dev.truce.processor.flow.kept.Catching;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads branches, loops, jumps and {@code try}. Inside a loop, nothing is known at first about the variables that it
 * assigns.
 */
final class StatementReader {
    private final State state;
    private final Cursor cursor;
    private final ConditionReader conditions;

    StatementReader(State state, Cursor cursor, ConditionReader conditions) {
        this.state = state;
        this.cursor = cursor;
        this.conditions = conditions;
    }

    Value read(IfTree tree) {
        Value.Condition condition = conditions.of(tree.getCondition());
        state.knowledge = condition.whenTrue();
        cursor.read(tree.getThenStatement());
        Knowledge then = state.knowledge;
        state.knowledge = condition.whenFalse();
        cursor.read(tree.getElseStatement());
        state.knowledge = then.or(state.knowledge);
        return Value.UNKNOWN;
    }

    Value read(WhileLoopTree tree) {
        state.forget(List.of(tree));
        Frame frame = state.frames.push(Frame.Kind.LOOP, tree);
        Value.Condition condition = conditions.of(tree.getCondition());
        state.knowledge = condition.whenTrue();
        cursor.read(tree.getStatement());
        return leave(frame, condition.whenFalse());
    }

    Value read(DoWhileLoopTree tree) {
        state.forget(List.of(tree));
        Frame frame = state.frames.push(Frame.Kind.LOOP, tree);
        cursor.read(tree.getStatement());
        state.knowledge = state.knowledge.or(frame.continued);
        Value.Condition condition = conditions.of(tree.getCondition());
        return leave(frame, condition.whenFalse());
    }

    Value read(ForLoopTree tree) {
        cursor.readAll(tree.getInitializer());
        List<@Nullable Tree> turn = new ArrayList<>(tree.getUpdate());
        turn.add(tree.getCondition());
        turn.add(tree.getStatement());
        state.forget(turn);
        Frame frame = state.frames.push(Frame.Kind.LOOP, tree);
        Value.Condition condition = tree.getCondition() == null
                ? new Value.Condition(state.knowledge, Knowledge.UNREACHED)
                : conditions.of(tree.getCondition());
        state.knowledge = condition.whenTrue();
        cursor.read(tree.getStatement());
        state.knowledge = state.knowledge.or(frame.continued);
        cursor.readAll(tree.getUpdate());
        return leave(frame, condition.whenFalse());
    }

    Value read(EnhancedForLoopTree tree) {
        cursor.read(tree.getExpression());
        state.forget(List.of(tree.getStatement()));
        Knowledge around = state.knowledge;
        Frame frame = state.frames.push(Frame.Kind.LOOP, tree);
        state.knowledge =
                state.knowledge.withoutNames(Set.of(tree.getVariable().getName().toString()));
        cursor.read(tree.getStatement());
        return leave(frame, around);
    }

    private Value leave(Frame frame, Knowledge atTheEnd) {
        state.frames.pop();
        state.knowledge = atTheEnd.or(frame.left);
        return Value.UNKNOWN;
    }

    Value read(LabeledStatementTree tree) {
        Frame frame = state.frames.push(new Frame(
                Frame.Kind.LABELED, tree.getStatement(), tree.getLabel().toString(), Set.of()));
        cursor.read(tree.getStatement());
        return leave(frame, state.knowledge);
    }

    Value read(BreakTree tree) {
        Frame target = state.frames.ofBreak(tree.getLabel());
        if (target != null) {
            target.left = target.left.or(state.frames.leaving(state.knowledge, target));
        }
        return stop();
    }

    Value read(ContinueTree tree) {
        Frame target = state.frames.ofContinue(tree.getLabel());
        if (target != null) {
            target.continued = target.continued.or(state.frames.leaving(state.knowledge, target));
        }
        return stop();
    }

    Value read(YieldTree tree) {
        Value value = cursor.read(tree.getValue());
        Frame target = state.frames.ofYield();
        if (target != null) {
            target.yielded(value, state.frames.leaving(state.knowledge, target));
        }
        return stop();
    }

    Value read(ReturnTree tree) {
        cursor.read(tree.getExpression());
        return stop();
    }

    Value read(ThrowTree tree) {
        cursor.read(tree.getExpression());
        return stop();
    }

    /** An assertion may be switched off, so that nothing is known after it. */
    Value read(AssertTree tree) {
        state.forget(List.of(tree.getCondition()));
        Knowledge around = state.knowledge;
        Value.Condition condition = conditions.of(tree.getCondition());
        state.knowledge = condition.whenFalse();
        cursor.read(tree.getDetail());
        state.knowledge = around;
        return Value.UNKNOWN;
    }

    Value read(TryTree tree) {
        Knowledge start = state.knowledge;
        Set<String> onLeaving =
                tree.getFinallyBlock() == null ? Set.of() : AssignedNames.in(List.of(tree.getFinallyBlock()));
        state.frames.push(new Frame(Frame.Kind.TRY, tree, "", onLeaving));
        boolean expected = Catching.catchesConflict(tree);
        state.expecting += expected ? 1 : 0;
        cursor.readAll(tree.getResources());
        cursor.read(tree.getBlock());
        state.expecting -= expected ? 1 : 0;
        Set<String> assigned = new HashSet<>();
        if (!start.isEmpty()) {
            assigned.addAll(AssignedNames.in(tree.getResources()));
            assigned.addAll(AssignedNames.in(List.of(tree.getBlock())));
        }
        Knowledge end = state.knowledge;
        for (CatchTree caught : tree.getCatches()) {
            state.knowledge = start.withoutNames(assigned);
            cursor.read(caught.getBlock());
            end = end.or(state.knowledge);
        }
        state.frames.pop();
        state.knowledge = end;
        if (tree.getFinallyBlock() != null) {
            assigned.addAll(AssignedNames.in(tree.getCatches()));
            state.knowledge = start.withoutNames(assigned);
            cursor.read(tree.getFinallyBlock());
            state.knowledge = state.knowledge.isReached() ? end.withoutNames(onLeaving) : state.knowledge;
        }
        return Value.UNKNOWN;
    }

    private Value stop() {
        state.knowledge = Knowledge.UNREACHED;
        return Value.UNKNOWN;
    }
}
