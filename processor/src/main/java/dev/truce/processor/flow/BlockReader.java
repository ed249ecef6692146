package dev.truce.processor.flow;

import com.sun.source.tree.CaseTree;
import com.sun.source.tree.CatchTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.SwitchExpressionTree;
import com.sun.source.tree.SwitchTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TryTree;
import com.sun.source.tree.UnionTypeTree;
import com.sun.source.tree.VariableTree;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import javax.lang.model.element.Name;
import org.jspecify.annotations.Nullable;

/** Reads {@code switch} and {@code try}. */
abstract class BlockReader extends JumpReader {
    /** What catches a conflict: its exception, and those above. */
    private static final Set<String> CATCHING =
            Set.of("ConflictException", "RuntimeException", "Exception", "Throwable");

    private final Deque<Cases> switches = new ArrayDeque<>();

    BlockReader(Analysis analysis, CompilationUnitTree unit) {
        super(analysis, unit);
    }

    @Override
    public final Value visitSwitch(SwitchTree tree, @Nullable Void nothing) {
        Frame frame = frames.push(Frame.Kind.SWITCH, tree);
        Cases cases = readCases(frame, tree.getExpression(), tree.getCases());
        knowledge = cases.falling.or(frame.left);
        if (!cases.hasDefault) {
            knowledge = knowledge.or(cases.otherwise(() -> step(tree)));
        }
        return Value.UNKNOWN;
    }

    @Override
    public final Value visitSwitchExpression(SwitchExpressionTree tree, @Nullable Void nothing) {
        Frame frame = frames.push(Frame.Kind.SWITCH_EXPRESSION, tree);
        readCases(frame, tree.getExpression(), tree.getCases());
        knowledge = frame.left;
        return frame.yielded == null ? Value.UNKNOWN : frame.yielded;
    }

    private Cases readCases(Frame frame, ExpressionTree selector, List<? extends CaseTree> trees) {
        Value selected = read(selector);
        Cases cases = new Cases(frame, knowledge, selected, trees);
        switches.push(cases);
        readAll(trees);
        switches.pop();
        frames.pop();
        return cases;
    }

    @Override
    public final Value visitCase(CaseTree tree, @Nullable Void nothing) {
        Cases cases = switches.getFirst();
        knowledge = cases.falling.or(
                cases.view == null
                        ? cases.entering(tree, () -> step(tree))
                        : cases.entering(states(tree, cases.view), () -> step(tree)));
        Tree body = tree.getBody();
        if (body == null) {
            readAll(tree.getStatements());
            cases.falling = knowledge;
            return Value.UNKNOWN;
        }
        Value value = read(body);
        if (body instanceof ExpressionTree && cases.frame.kind == Frame.Kind.SWITCH_EXPRESSION) {
            cases.frame.yielded(value, knowledge);
        } else {
            cases.frame.left = cases.frame.left.or(knowledge);
        }
        return Value.UNKNOWN;
    }

    /** The states whose views a case takes, none where it takes others too. */
    private Set<String> states(CaseTree tree, View view) {
        Set<String> states = new HashSet<>();
        for (VariableTree binding : CaseLabels.of(tree).bindings()) {
            String state = view.states().get(element(binding.getType()));
            if (state == null) {
                return Set.of();
            }
            states.add(state);
        }
        return states;
    }

    @Override
    public final Value visitTry(TryTree tree, @Nullable Void nothing) {
        Knowledge start = knowledge;
        Set<String> onLeaving =
                tree.getFinallyBlock() == null ? Set.of() : AssignedNames.in(List.of(tree.getFinallyBlock()));
        frames.push(new Frame(Frame.Kind.TRY, tree, "", onLeaving));
        boolean expected = tree.getCatches().stream().anyMatch(BlockReader::catchesConflict);
        expecting += expected ? 1 : 0;
        readAll(tree.getResources());
        read(tree.getBlock());
        expecting -= expected ? 1 : 0;
        Set<String> assigned = new HashSet<>();
        if (!start.isEmpty()) {
            assigned.addAll(AssignedNames.in(tree.getResources()));
            assigned.addAll(AssignedNames.in(List.of(tree.getBlock())));
        }
        Knowledge end = knowledge;
        for (CatchTree caught : tree.getCatches()) {
            knowledge = start.withoutNames(assigned);
            read(caught.getBlock());
            end = end.or(knowledge);
        }
        frames.pop();
        knowledge = end;
        if (tree.getFinallyBlock() != null) {
            assigned.addAll(AssignedNames.in(tree.getCatches()));
            knowledge = start.withoutNames(assigned);
            read(tree.getFinallyBlock());
            knowledge = knowledge.isReached() ? end.withoutNames(onLeaving) : knowledge;
        }
        return Value.UNKNOWN;
    }

    private static boolean catchesConflict(CatchTree tree) {
        Tree type = tree.getParameter().getType();
        List<? extends Tree> types = type instanceof UnionTypeTree union ? union.getTypeAlternatives() : List.of(type);
        return types.stream().anyMatch(each -> {
            Name name = each instanceof IdentifierTree simple
                    ? simple.getName()
                    : each instanceof MemberSelectTree qualified ? qualified.getIdentifier() : null;
            return name != null && CATCHING.contains(name.toString());
        });
    }

    /** The cases of a switch that is being read. */
    private static final class Cases {
        final Frame frame;
        final boolean hasDefault;
        private final Knowledge before;
        private final @Nullable Place place;
        private final @Nullable Possible selected;
        /** What is looked at, where that is a view. */
        private final @Nullable View view;

        private final Set<String> listed = new HashSet<>();
        /** What is known where a case ends without a jump. */
        Knowledge falling = Knowledge.UNREACHED;

        Cases(Frame frame, Knowledge before, Value selector, List<? extends CaseTree> trees) {
            this.frame = frame;
            this.before = before;
            boolean patterns = false;
            boolean defaults = false;
            for (CaseTree tree : trees) {
                CaseLabels labels = CaseLabels.of(tree);
                listed.addAll(labels.constants());
                patterns |= labels.hasPattern();
                defaults |= labels.isDefault();
            }
            this.hasDefault = defaults;
            this.view = selector instanceof Value.Viewed viewed ? viewed.view() : null;
            Value decisive = selector instanceof Value.Viewed viewed ? viewed.member() : patterns ? null : selector;
            this.place = decisive instanceof Value.Located located ? located.place() : null;
            this.selected = decisive instanceof Value.Located located ? located.possible() : null;
        }

        /** What is known in a case for views. */
        Knowledge entering(Set<String> states, Supplier<Step> by) {
            return selected == null || states.isEmpty() ? before : before.with(place, selected.in(states, by.get()));
        }

        Knowledge entering(CaseTree tree, Supplier<Step> by) {
            if (selected == null) {
                return before;
            }
            CaseLabels labels = CaseLabels.of(tree);
            Step step = by.get();
            Step at = new Step(step.line(), labels.isDefault() ? "'default'" : step.text());
            Set<String> others = new HashSet<>(listed);
            others.removeAll(labels.constants());
            return before.with(
                    place, labels.isDefault() ? selected.notIn(others, at) : selected.in(labels.constants(), at));
        }

        /** What is known where no case was taken. */
        Knowledge otherwise(Supplier<Step> by) {
            return selected == null || view != null ? before : before.with(place, selected.notIn(listed, by.get()));
        }
    }
}
