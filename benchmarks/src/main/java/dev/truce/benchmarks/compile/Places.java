package dev.truce.benchmarks.compile;

import java.nio.file.Path;

/** The directories that {@code run} has set. */
final class Places {
    static final Path CONTENDERS = Path.of(System.getProperty("contenders"));
    static final Path WORK = Path.of(System.getProperty("work"));
    static final Path JDK = Path.of(System.getProperty("java.home"));

    private Places() {}
}
