package dev.truce.benchmarks.compile;

import dev.truce.benchmarks.compile.Contender.Mode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Compilations of one changed resource among many, as Gradle runs them: it deletes what came from the changed sources, and the documents
 * that came from all sources together, and passes the changed sources with the names of the other annotated classes.
 */
final class PartialRuns {
    static final String FILE = "compile-partial.csv";
    private static final int CHANGED = 42;

    private PartialRuns() {}

    static void run(List<String> names, int resources, int passes) throws IOException, InterruptedException {
        Path results = Places.WORK.resolve("results").resolve(FILE);
        for (String name : names) {
            Contender contender = Contender.of(name);
            Sources.make(contender, resources);
            compile(contender, Mode.FULL, output(name).fresh(), contender.sourceFiles(resources));
        }
        for (int pass = 1; pass <= passes; pass++) {
            for (String name : names) {
                Contender contender = Contender.of(name);
                Output output = output(name);
                for (Mode mode : List.of(Mode.NONE, Mode.FULL)) {
                    forgetChanged(output);
                    List<String> sources = changed(contender, resources);
                    if (mode == Mode.FULL) {
                        sources.addAll(others(contender, resources));
                    }
                    Javac.Run run = compile(contender, mode, output, sources);
                    ColdRuns.append(results, ColdRuns.row(name, resources, mode, pass, run, output.sizes()));
                }
            }
        }
    }

    private static Javac.Run compile(Contender contender, Mode mode, Output output, List<String> sources)
            throws IOException, InterruptedException {
        Javac.Run run = Javac.run(contender, mode, output, sources);
        if (run.code() != 0) {
            throw new IllegalStateException(contender.name() + " does not compile: " + run.text());
        }
        return run;
    }

    private static Output output(String name) {
        return new Output(Places.WORK.resolve("out/partial").resolve(name));
    }

    private static void forgetChanged(Output output) throws IOException {
        for (var file : output.files().entrySet()) {
            if (file.getKey().contains(Sources.number(CHANGED)) || file.getKey().contains("META-INF")) {
                Files.delete(file.getValue());
            }
        }
    }

    private static List<String> changed(Contender contender, int resources) throws IOException {
        List<String> changed = new ArrayList<>();
        for (String file : contender.sourceFiles(resources)) {
            if (Path.of(file).getFileName().toString().contains(Sources.number(CHANGED))) {
                changed.add(file);
            }
        }
        return changed;
    }

    private static List<String> others(Contender contender, int resources) throws IOException {
        List<String> others = new ArrayList<>();
        for (int i = 1; i <= resources; i++) {
            for (String template : i == CHANGED ? List.<String>of() : contender.annotated()) {
                others.add("bench.p" + Sources.group(i) + "." + template.replace("__N", Sources.number(i)));
            }
        }
        return others;
    }
}
