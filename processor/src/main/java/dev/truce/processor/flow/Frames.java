package dev.truce.processor.flow;

import com.sun.source.tree.Tree;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import java.util.function.Predicate;
import javax.lang.model.element.Name;
import org.jspecify.annotations.Nullable;

/** The frames around the current code, the innermost first. */
final class Frames {
    /**
     * A statement or expression that is being read and that a jump can leave: a loop, a switch, a labeled statement, a
     * {@code try}.
     */
    static final class Frame {
        /** The kinds of jump that end at a frame. */
        enum Kind {
            LOOP,
            SWITCH,
            SWITCH_EXPRESSION,
            LABELED,
            TRY
        }

        final Kind kind;
        final Tree tree;
        /** The label, or none. */
        final String label;
        /** The variables that a {@code finally} assigns on the way out. */
        final Set<String> assignedOnLeaving;
        /** The knowledge after {@code break} or {@code yield}. */
        Knowledge left = Knowledge.UNREACHED;
        /** The knowledge after {@code continue}. */
        Knowledge continued = Knowledge.UNREACHED;
        /** The yielded value; {@code null} if nothing has been yielded yet. */
        @Nullable
        Value yielded;

        Frame(Kind kind, Tree tree, String label, Set<String> assignedOnLeaving) {
            this.kind = kind;
            this.tree = tree;
            this.label = label;
            this.assignedOnLeaving = assignedOnLeaving;
        }

        void yielded(Value value, Knowledge knowledge) {
            Value kept = Value.kept(value);
            yielded = yielded == null ? kept : Value.either(yielded, kept);
            left = left.or(knowledge);
        }
    }

    private final Deque<Frame> frames = new ArrayDeque<>();

    Frame push(Frame.Kind kind, Tree tree) {
        return push(new Frame(kind, tree, "", Set.of()));
    }

    Frame push(Frame frame) {
        frames.push(frame);
        return frame;
    }

    void pop() {
        frames.pop();
    }

    /** Returns the target of a {@code break}; {@code null} in erroneous code. */
    @Nullable
    Frame ofBreak(@Nullable Name label) {
        return label != null
                ? labeled(label)
                : first(frame -> frame.kind == Frame.Kind.LOOP || frame.kind == Frame.Kind.SWITCH);
    }

    /** Returns the target of a {@code continue}: the loop, even if the label is named. */
    @Nullable
    Frame ofContinue(@Nullable Name label) {
        Frame labeled = label == null ? null : labeled(label);
        return first(frame ->
                frame.kind == Frame.Kind.LOOP && (label == null || (labeled != null && frame.tree == labeled.tree)));
    }

    /** Returns the target of a {@code yield}. */
    @Nullable
    Frame ofYield() {
        return first(frame -> frame.kind == Frame.Kind.SWITCH_EXPRESSION);
    }

    /** Returns the knowledge that remains after a jump to a frame. */
    Knowledge leaving(Knowledge knowledge, Frame target) {
        Knowledge left = knowledge;
        for (Frame frame : frames) {
            if (frame == target) {
                break;
            }
            left = left.withoutNames(frame.assignedOnLeaving);
        }
        return left;
    }

    private @Nullable Frame labeled(Name label) {
        return first(frame -> frame.kind == Frame.Kind.LABELED && label.contentEquals(frame.label));
    }

    private @Nullable Frame first(Predicate<Frame> wanted) {
        return frames.stream().filter(wanted).findFirst().orElse(null);
    }
}
