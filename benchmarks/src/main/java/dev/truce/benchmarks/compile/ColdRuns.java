package dev.truce.benchmarks.compile;

import dev.truce.benchmarks.compile.Contender.Mode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Locale;

/** Compilations in JVMs of their own. A pass runs every contender, so that what disturbs the machine disturbs all of them. */
final class ColdRuns {
    static final String FILE = "compile-cold.csv";
    static final String HEADER =
            "contender,resources,mode,pass,wall_ms,cpu_ms,rss_kib,source_bytes,class_bytes,resource_bytes,foreign";

    private ColdRuns() {}

    static void run(List<String> names, int resources, int passes) throws IOException, InterruptedException {
        Path results = Places.WORK.resolve("results").resolve(FILE);
        Output output = new Output(Places.WORK.resolve("out/cold"));
        for (String name : names) {
            Sources.make(Contender.of(name), resources);
        }
        for (int pass = 1; pass <= passes; pass++) {
            for (String name : names) {
                Contender contender = Contender.of(name);
                for (Mode mode : List.of(Mode.NONE, Mode.FULL)) {
                    Javac.Run run = Javac.run(contender, mode, output.fresh(), contender.sourceFiles(resources));
                    if (run.code() != 0) {
                        throw new IllegalStateException(name + " does not compile: " + run.text());
                    }
                    append(results, row(name, resources, mode, pass, run, output.sizes()));
                    output.delete();
                }
            }
        }
    }

    static String row(String name, int resources, Mode mode, int pass, Javac.Run run, Output.Sizes sizes) {
        return String.format(
                Locale.ROOT,
                "%s,%d,%s,%d,%.0f,%.0f,%d,%d,%d,%d,%.2f",
                name,
                resources,
                mode,
                pass,
                run.wallMillis(),
                run.cpuMillis(),
                run.memoryKib(),
                sizes.sources(),
                sizes.classes(),
                sizes.others(),
                run.foreign());
    }

    static void append(Path results, String row) throws IOException {
        System.out.println(row);
        Files.createDirectories(results.getParent());
        if (!Files.exists(results)) {
            Files.writeString(results, HEADER + "\n");
        }
        Files.writeString(results, row + "\n", StandardOpenOption.APPEND);
    }
}
