package dev.truce.benchmarks.compile;

import java.nio.file.Path;

/** Where things are, as {@code run} says. */
final class Places {
    static final Path CONTENDERS = Path.of(System.getProperty("contenders"));
    static final Path WORK = Path.of(System.getProperty("work"));
    static final Path JDK = Path.of(System.getProperty("java.home"));

    private Places() {}
}
