package dev.truce.benchmarks.compile;

import dev.truce.benchmarks.compile.Contender.Mode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SortedMap;

/** Checks that a contender compiles and writes its output, and that the order of sources does not change Truce's. */
final class SelfCheck {
    private static final int RESOURCES = 3;

    private SelfCheck() {}

    static void run(String name) throws IOException, InterruptedException {
        Contender contender = Contender.of(name);
        Sources.make(contender, RESOURCES);
        Output output = new Output(Places.WORK.resolve("out/check").resolve(name));
        compile(contender, Mode.NONE, output, contender.sourceFiles(RESOURCES));
        compile(contender, Mode.FULL, output, contender.sourceFiles(RESOURCES));
        Map<String, Path> files = output.files();
        for (String expectation : contender.expectations()) {
            check(name, expectation, files);
        }
        if (name.equals("truce")) {
            checkOrder(contender, output.hashes());
        }
        System.out.println(
                "self-check passed: " + name + ", " + contender.expectations().size() + " expectations");
    }

    private static void compile(Contender contender, Mode mode, Output output, List<String> sources)
            throws IOException, InterruptedException {
        Javac.Run run = Javac.run(contender, mode, output.fresh(), sources);
        if (run.code() != 0) {
            throw new AssertionError(contender.name() + " does not compile: " + run.text());
        }
    }

    private static void check(String name, String expectation, Map<String, Path> files) throws IOException {
        String[] parts = expectation.split("\\|", 2);
        for (Map.Entry<String, Path> file : files.entrySet()) {
            if (file.getKey().endsWith(parts[0])
                    && (parts.length == 1 || Files.readString(file.getValue()).contains(parts[1]))) {
                return;
            }
        }
        throw new AssertionError(name + " does not write " + expectation + " but " + files.keySet());
    }

    private static void checkOrder(Contender contender, SortedMap<String, String> expected)
            throws IOException, InterruptedException {
        List<String> shuffled = new ArrayList<>(contender.sourceFiles(RESOURCES));
        Collections.shuffle(shuffled, new Random(42));
        Output output = new Output(Places.WORK.resolve("out/check/shuffled"));
        compile(contender, Mode.FULL, output, shuffled);
        if (!output.hashes().equals(expected)) {
            throw new AssertionError(contender.name() + " writes other files when the sources come in another order");
        }
    }
}
