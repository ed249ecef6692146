package dev.truce.benchmarks.compile;

import dev.truce.benchmarks.compile.Contender.Mode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * The heap that a compilation needs, in a JVM that has 512 MiB of it: the most that is in use after a collection. The peak of the resident
 * set tells little, since the JVM takes what it is given.
 */
final class HeapRuns {
    static final String FILE = "compile-heap.csv";
    static final String HEADER = "contender,resources,mode,heap_mib";

    /** {@code Pause Young (Normal) 301M->154M(512M)}. */
    private static final Pattern COLLECTION = Pattern.compile("\\d+M->(\\d+)M\\(\\d+M\\)");

    private HeapRuns() {}

    static void run(List<String> names, int resources) throws IOException, InterruptedException {
        Path results = Places.WORK.resolve("results").resolve(FILE);
        Files.createDirectories(results.getParent());
        Files.writeString(results, HEADER + "\n");
        for (String name : names) {
            Contender contender = Contender.of(name);
            Sources.make(contender, resources);
            for (Mode mode : List.of(Mode.NONE, Mode.FULL)) {
                String row = name + "," + resources + "," + mode + "," + highest(contender, mode, resources);
                System.out.println(row);
                Files.writeString(results, row + "\n", StandardOpenOption.APPEND);
            }
        }
    }

    private static int highest(Contender contender, Mode mode, int resources) throws IOException, InterruptedException {
        Output output = new Output(Places.WORK.resolve("out/heap")).fresh();
        Path log = output.folder().resolve("gc.log");
        Javac.Run run = Javac.run(
                contender, mode, output, contender.sourceFiles(resources), "-Xmx512m", "-Xlog:gc:file=" + log);
        if (run.code() != 0) {
            throw new IllegalStateException(contender.name() + " does not compile in 512 MiB: " + run.text());
        }
        int highest = COLLECTION
                .matcher(Files.readString(log))
                .results()
                .map((MatchResult collection) -> Integer.valueOf(collection.group(1)))
                .max(Integer::compare)
                .orElseThrow(() -> new IllegalStateException("no collection in " + log));
        output.delete();
        return highest;
    }
}
