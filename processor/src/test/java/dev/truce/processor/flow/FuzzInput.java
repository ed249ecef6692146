package dev.truce.processor.flow;

import java.util.BitSet;
import java.util.Random;

/** What generated bodies ask for while they run, and where they tell which calls returned. */
public final class FuzzInput {
    private final Random random;
    private final BitSet passed;
    private int turns = 12;
    private boolean reached;

    FuzzInput(long seed, BitSet passed) {
        this.random = new Random(seed);
        this.passed = passed;
    }

    /** Any constant. */
    public <E> E next(E[] values) {
        return values[random.nextInt(values.length)];
    }

    /** The same, of which nothing is known any more. */
    public Object object(Object same) {
        return same;
    }

    /** Any number. */
    public int turn() {
        return turns;
    }

    /** Yes or no. */
    public boolean flag() {
        return random.nextBoolean();
    }

    /** Whether a loop may go on, which ends at some time. */
    public boolean more() {
        return --turns > 0 && random.nextInt(4) > 0;
    }

    /** Fails now and then. */
    public void fail() {
        if (random.nextInt(3) == 0) {
            throw new IllegalStateException();
        }
    }

    /** A call of a guard comes next. */
    public void reached() {
        reached = true;
    }

    boolean hasReached() {
        return reached;
    }

    /** A call of a guard has returned. */
    public void passed(int site) {
        passed.set(site);
    }
}
