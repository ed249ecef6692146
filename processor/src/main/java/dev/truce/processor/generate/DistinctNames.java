package dev.truce.processor.generate;

import java.util.HashSet;
import java.util.Set;

/** Identifiers of one scope, each another. */
final class DistinctNames {
    private final Set<String> taken = new HashSet<>();

    /** Returns the wished name where it is free, else the nearest that is. */
    String add(String wish) {
        String name = wish;
        while (!taken.add(name)) {
            name += "_";
        }
        return name;
    }
}
