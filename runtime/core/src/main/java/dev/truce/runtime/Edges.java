package dev.truce.runtime;

import org.jspecify.annotations.Nullable;

/** One bit for each pair of states: whether a transition leads from one to the other. */
final class Edges {

    /** By source, one bit for each of the first 64 targets: enough for most enums. */
    private final long[] first;
    /** The same for targets from 64 on; {@code null} where there are none. */
    private final long @Nullable [][] more;

    Edges(int states) {
        first = new long[states];
        more = states <= Long.SIZE ? null : new long[(states - 1) / Long.SIZE][states];
    }

    void add(int source, int target) {
        row(target)[source] |= 1L << target;
    }

    boolean has(int source, int target) {
        long[] row = more == null ? first : row(target);
        return (row[source] >>> target & 1) != 0;
    }

    /** The bits by source, if no target needs another word. */
    long @Nullable [] words() {
        return more == null ? first : null;
    }

    private long[] row(int target) {
        return more == null || target < Long.SIZE ? first : more[target / Long.SIZE - 1];
    }
}
