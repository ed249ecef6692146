package dev.truce.processor.flow;

import com.sun.source.tree.Tree;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import java.util.function.Predicate;
import javax.lang.model.element.Name;
import org.jspecify.annotations.Nullable;

/** The frames around the code that is being read, the innermost first. */
final class Frames {
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

    /** Where a {@code break} goes, {@code null} where code is erroneous. */
    @Nullable
    Frame ofBreak(@Nullable Name label) {
        return label != null
                ? labeled(label)
                : first(frame -> frame.kind == Frame.Kind.LOOP || frame.kind == Frame.Kind.SWITCH);
    }

    /** Where a {@code continue} goes: the loop, also where its label is named. */
    @Nullable
    Frame ofContinue(@Nullable Name label) {
        Frame labeled = label == null ? null : labeled(label);
        return first(frame ->
                frame.kind == Frame.Kind.LOOP && (label == null || (labeled != null && frame.tree == labeled.tree)));
    }

    /** Where a {@code yield} goes. */
    @Nullable
    Frame ofYield() {
        return first(frame -> frame.kind == Frame.Kind.SWITCH_EXPRESSION);
    }

    /** What is left of the knowledge on the way out to a frame. */
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
