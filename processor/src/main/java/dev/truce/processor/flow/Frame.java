package dev.truce.processor.flow;

import com.sun.source.tree.Tree;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A statement or expression that is being read and that a jump can leave: a loop, a switch, a labeled statement, a {@code try}. */
final class Frame {
    /** What kind of jumps it takes. */
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
    /** What is known where it was left by {@code break} or {@code yield}. */
    Knowledge left = Knowledge.UNREACHED;
    /** What is known where it was left by {@code continue}. */
    Knowledge continued = Knowledge.UNREACHED;
    /** What was yielded, {@code null} for nothing yet. */
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
