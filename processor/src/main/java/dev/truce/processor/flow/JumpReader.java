package dev.truce.processor.flow;

import com.sun.source.tree.AssertTree;
import com.sun.source.tree.BreakTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ContinueTree;
import com.sun.source.tree.DoWhileLoopTree;
import com.sun.source.tree.EnhancedForLoopTree;
import com.sun.source.tree.ForLoopTree;
import com.sun.source.tree.IfTree;
import com.sun.source.tree.LabeledStatementTree;
import com.sun.source.tree.ReturnTree;
import com.sun.source.tree.ThrowTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.WhileLoopTree;
import com.sun.source.tree.YieldTree;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads branches, loops and jumps. Of what a loop assigns nothing is known in it, beyond what each turn says itself. */
abstract class JumpReader extends CallReader {
    Frames frames = new Frames();

    JumpReader(Analysis analysis, CompilationUnitTree unit) {
        super(analysis, unit);
    }

    @Override
    public final Value visitIf(IfTree tree, @Nullable Void nothing) {
        Value.Condition condition = readCondition(tree.getCondition());
        knowledge = condition.whenTrue();
        read(tree.getThenStatement());
        Knowledge then = knowledge;
        knowledge = condition.whenFalse();
        read(tree.getElseStatement());
        knowledge = then.or(knowledge);
        return Value.UNKNOWN;
    }

    @Override
    public final Value visitWhileLoop(WhileLoopTree tree, @Nullable Void nothing) {
        forget(List.of(tree));
        Frame frame = frames.push(Frame.Kind.LOOP, tree);
        Value.Condition condition = readCondition(tree.getCondition());
        knowledge = condition.whenTrue();
        read(tree.getStatement());
        return leave(frame, condition.whenFalse());
    }

    @Override
    public final Value visitDoWhileLoop(DoWhileLoopTree tree, @Nullable Void nothing) {
        forget(List.of(tree));
        Frame frame = frames.push(Frame.Kind.LOOP, tree);
        read(tree.getStatement());
        knowledge = knowledge.or(frame.continued);
        Value.Condition condition = readCondition(tree.getCondition());
        return leave(frame, condition.whenFalse());
    }

    @Override
    public final Value visitForLoop(ForLoopTree tree, @Nullable Void nothing) {
        readAll(tree.getInitializer());
        List<@Nullable Tree> turn = new ArrayList<>(tree.getUpdate());
        turn.add(tree.getCondition());
        turn.add(tree.getStatement());
        forget(turn);
        Frame frame = frames.push(Frame.Kind.LOOP, tree);
        Value.Condition condition = tree.getCondition() == null
                ? new Value.Condition(knowledge, Knowledge.UNREACHED)
                : readCondition(tree.getCondition());
        knowledge = condition.whenTrue();
        read(tree.getStatement());
        knowledge = knowledge.or(frame.continued);
        readAll(tree.getUpdate());
        return leave(frame, condition.whenFalse());
    }

    @Override
    public final Value visitEnhancedForLoop(EnhancedForLoopTree tree, @Nullable Void nothing) {
        read(tree.getExpression());
        forget(List.of(tree.getStatement()));
        Knowledge around = knowledge;
        Frame frame = frames.push(Frame.Kind.LOOP, tree);
        knowledge = knowledge.withoutNames(Set.of(tree.getVariable().getName().toString()));
        read(tree.getStatement());
        return leave(frame, around);
    }

    private Value leave(Frame frame, Knowledge atTheEnd) {
        frames.pop();
        knowledge = atTheEnd.or(frame.left);
        return Value.UNKNOWN;
    }

    @Override
    public final Value visitLabeledStatement(LabeledStatementTree tree, @Nullable Void nothing) {
        Frame frame = frames.push(new Frame(
                Frame.Kind.LABELED, tree.getStatement(), tree.getLabel().toString(), Set.of()));
        read(tree.getStatement());
        return leave(frame, knowledge);
    }

    @Override
    public final Value visitBreak(BreakTree tree, @Nullable Void nothing) {
        Frame target = frames.ofBreak(tree.getLabel());
        if (target != null) {
            target.left = target.left.or(frames.leaving(knowledge, target));
        }
        return stop();
    }

    @Override
    public final Value visitContinue(ContinueTree tree, @Nullable Void nothing) {
        Frame target = frames.ofContinue(tree.getLabel());
        if (target != null) {
            target.continued = target.continued.or(frames.leaving(knowledge, target));
        }
        return stop();
    }

    @Override
    public final Value visitYield(YieldTree tree, @Nullable Void nothing) {
        Value value = read(tree.getValue());
        Frame target = frames.ofYield();
        if (target != null) {
            target.yielded(value, frames.leaving(knowledge, target));
        }
        return stop();
    }

    @Override
    public final Value visitReturn(ReturnTree tree, @Nullable Void nothing) {
        read(tree.getExpression());
        return stop();
    }

    @Override
    public final Value visitThrow(ThrowTree tree, @Nullable Void nothing) {
        read(tree.getExpression());
        return stop();
    }

    /** An assertion may be switched off, so that nothing is known after it. */
    @Override
    public final Value visitAssert(AssertTree tree, @Nullable Void nothing) {
        forget(List.of(tree.getCondition()));
        Knowledge around = knowledge;
        Value.Condition condition = readCondition(tree.getCondition());
        knowledge = condition.whenFalse();
        read(tree.getDetail());
        knowledge = around;
        return Value.UNKNOWN;
    }

    private Value stop() {
        knowledge = Knowledge.UNREACHED;
        return Value.UNKNOWN;
    }
}
