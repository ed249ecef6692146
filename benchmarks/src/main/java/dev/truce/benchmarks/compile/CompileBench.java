package dev.truce.benchmarks.compile;

import java.io.IOException;
import java.util.List;

/** The entry point; {@code run} says what is measured. */
public final class CompileBench {
    private CompileBench() {}

    /** {@code check a,b}, {@code cold a,b 1,100 passes}, {@code partial a,b 100 passes}, {@code heap a,b 1000} or {@code warm a 1 mode iterations}. */
    public static void main(String[] args) throws IOException, InterruptedException {
        List<String> names = List.of(args[1].split(","));
        switch (args[0]) {
            case "check" -> {
                for (String name : names) {
                    SelfCheck.run(name);
                }
            }
            case "cold" -> {
                for (String resources : args[2].split(",")) {
                    ColdRuns.run(names, Integer.parseInt(resources), Integer.parseInt(args[3]));
                }
            }
            case "partial" -> PartialRuns.run(names, Integer.parseInt(args[2]), Integer.parseInt(args[3]));
            case "heap" -> HeapRuns.run(names, Integer.parseInt(args[2]));
            case "warm" ->
                // one contender in one mode: another before it would warm the compiler for it
                WarmRuns.run(
                        args[1], Integer.parseInt(args[2]), Contender.Mode.valueOf(args[3]), Integer.parseInt(args[4]));
            default -> throw new IllegalArgumentException(args[0]);
        }
    }
}
