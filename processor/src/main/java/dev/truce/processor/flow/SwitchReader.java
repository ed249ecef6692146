package dev.truce.processor.flow;

import com.sun.source.tree.CaseTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.SwitchExpressionTree;
import com.sun.source.tree.SwitchTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import dev.truce.processor.flow.Frames.Frame;
import dev.truce.processor.flow.Views.View;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Reads {@code switch}, as a statement and as an expression. */
final class SwitchReader {
    private final State state;
    private final Cursor cursor;
    private final Deque<Cases> switches = new ArrayDeque<>();

    SwitchReader(State state, Cursor cursor) {
        this.state = state;
        this.cursor = cursor;
    }

    Value read(SwitchTree tree) {
        Frame frame = state.frames.push(Frame.Kind.SWITCH, tree);
        Cases cases = readCases(frame, tree.getExpression(), tree.getCases());
        state.knowledge = cases.falling.or(frame.left);
        if (!cases.hasDefault) {
            state.knowledge = state.knowledge.or(cases.otherwise(() -> cursor.step(tree)));
        }
        return Value.UNKNOWN;
    }

    Value read(SwitchExpressionTree tree) {
        Frame frame = state.frames.push(Frame.Kind.SWITCH_EXPRESSION, tree);
        readCases(frame, tree.getExpression(), tree.getCases());
        state.knowledge = frame.left;
        return frame.yielded == null ? Value.UNKNOWN : frame.yielded;
    }

    private Cases readCases(Frame frame, ExpressionTree selector, List<? extends CaseTree> trees) {
        Value selected = cursor.read(selector);
        Cases cases = new Cases(frame, state.knowledge, selected, trees);
        switches.push(cases);
        cursor.readAll(trees);
        switches.pop();
        state.frames.pop();
        return cases;
    }

    Value read(CaseTree tree) {
        Cases cases = switches.getFirst();
        state.knowledge = cases.falling.or(
                cases.view == null
                        ? cases.entering(tree, () -> cursor.step(tree))
                        : cases.entering(states(tree, cases.view), () -> cursor.step(tree)));
        Tree body = tree.getBody();
        if (body == null) {
            cursor.readAll(tree.getStatements());
            cases.falling = state.knowledge;
            return Value.UNKNOWN;
        }
        Value value = cursor.read(body);
        if (body instanceof ExpressionTree && cases.frame.kind == Frame.Kind.SWITCH_EXPRESSION) {
            cases.frame.yielded(value, state.knowledge);
        } else {
            cases.frame.left = cases.frame.left.or(state.knowledge);
        }
        return Value.UNKNOWN;
    }

    /** The states whose views a case takes, none where it takes others too. */
    private Set<String> states(CaseTree tree, View view) {
        Set<String> states = new HashSet<>();
        for (VariableTree binding : CaseLabels.of(tree).bindings()) {
            String shown = view.states().get(cursor.element(binding.getType()));
            if (shown == null) {
                return Set.of();
            }
            states.add(shown);
        }
        return states;
    }

    /** The cases of a switch that is being read. */
    private static final class Cases {
        final Frame frame;
        final boolean hasDefault;
        private final Knowledge before;
        private final @Nullable Place place;
        private final @Nullable Possible selected;
        /** The selector, if it is a view. */
        private final @Nullable View view;

        private final Set<String> listed = new HashSet<>();
        /** The knowledge at the end of a case without a jump. */
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

        /** Returns the knowledge in a case for views. */
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

        /** Returns the knowledge if no case matches. */
        Knowledge otherwise(Supplier<Step> by) {
            return selected == null || view != null ? before : before.with(place, selected.notIn(listed, by.get()));
        }
    }
}
