package dev.truce.tck.cases;

import java.util.Locale;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;

/** Values that no other run has used, since the server may keep what an earlier run created. */
final class Unique {

    private final String run = Long.toString(ThreadLocalRandom.current().nextLong(Long.MAX_VALUE), Character.MAX_RADIX);
    private final AtomicInteger count = new AtomicInteger();

    /** Returns the stem with an ending of its own; letters, digits and hyphens, so that a path can hold it. */
    String value(String stem) {
        return stem.toLowerCase(Locale.ROOT) + '-' + run + '-' + count.incrementAndGet();
    }
}
