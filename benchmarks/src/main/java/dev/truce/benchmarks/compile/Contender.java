package dev.truce.benchmarks.compile;

import java.io.File;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;

/**
 * A processor with its sources.
 *
 * @param name the folder in {@code contenders}
 * @param properties {@code contender.properties}
 * @param processorPath what javac gets as the processor path
 * @param classPath what the sources need
 */
record Contender(String name, Properties properties, String processorPath, String classPath) {

    static Contender of(String name) throws IOException {
        Properties properties = new Properties();
        try (Reader reader =
                Files.newBufferedReader(Places.CONTENDERS.resolve(name).resolve("contender.properties"))) {
            properties.load(reader);
        }
        return new Contender(name, properties, path(name, "proc"), path(name, "cp"));
    }

    private static String path(String name, String kind) throws IOException {
        return Files.readString(Places.WORK.resolve("cp").resolve(name + "." + kind))
                .trim();
    }

    /** Where its sources for so many resources are. */
    Path sources(int resources) {
        return Places.WORK.resolve("src").resolve(name).resolve(String.valueOf(resources));
    }

    /** The names of its own templates, which carry its annotations: {@code Order__N}. */
    List<String> annotated() throws IOException {
        Path own = Places.CONTENDERS.resolve(name).resolve("each");
        if (!Files.isDirectory(own)) {
            return List.of();
        }
        try (Stream<Path> templates = Files.list(own)) {
            return templates
                    .map(file -> file.getFileName().toString().replace(".java", ""))
                    .sorted()
                    .toList();
        }
    }

    List<String> sourceFiles(int resources) throws IOException {
        return Files.readAllLines(sources(resources).resolve(Sources.LIST));
    }

    /** The output required for the resource 00001: the end of a path, a bar, and a text in that file. */
    List<String> expectations() {
        String all = properties.getProperty("expect", "").trim();
        return all.isEmpty() ? List.of() : List.of(all.split("\\s*,\\s*"));
    }

    /** The arguments of javac but for the sources. */
    List<String> arguments(Mode mode, Output output) {
        List<String> arguments = new ArrayList<>(List.of("-d", output.classes().toString()));
        arguments.addAll(List.of("-s", output.generated().toString(), "-parameters", "-nowarn"));
        arguments.addAll(List.of("-encoding", "UTF-8", "-Xmaxerrs", "5", "-Xmaxwarns", "1", "-implicit:none"));
        // what an earlier run has written is found as in a build, and never compiled again from its source
        arguments.addAll(List.of("-cp", output.classes() + File.pathSeparator + classPath));
        arguments.addAll(List.of("-sourcepath", output.folder().resolve("none").toString()));
        if (mode == Mode.NONE) {
            arguments.add("-proc:none");
            return arguments;
        }
        if (mode == Mode.FULL) {
            arguments.addAll(List.of("--processor-path", processorPath));
        }
        for (String option : properties.getProperty("options", "").trim().split("\\s+")) {
            if (!option.isEmpty()) {
                arguments.add(option);
            }
        }
        return arguments;
    }

    /** Without annotation processing, or with it. */
    enum Mode {
        NONE,
        /** javac loads the processor. */
        FULL,
        /** The processor's classes are there already. */
        KEPT
    }
}
