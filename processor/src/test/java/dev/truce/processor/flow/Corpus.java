package dev.truce.processor.flow;

import dev.truce.processor.testing.Compile;
import dev.truce.processor.testing.Compiled;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.annotation.processing.Processor;

/**
 * The sources of one well-known library, which the profile {@code corpus} fetches.
 *
 * @param name the library and its version
 * @param sources its sources, by class name
 */
record Corpus(String name, Map<String, String> sources) {
    private static final Path FOLDER = Path.of("target", "corpus");
    private static final String SUFFIX = "-sources.jar";

    static List<Corpus> all() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(SUFFIX))
                    .sorted()
                    .map(Corpus::of)
                    .toList();
        }
    }

    private static Corpus of(Path file) {
        Map<String, String> sources = new TreeMap<>();
        try (JarFile jar = new JarFile(file.toFile())) {
            for (Enumeration<JarEntry> entries = jar.entries(); entries.hasMoreElements(); ) {
                JarEntry entry = entries.nextElement();
                String name = entry.getName();
                if (name.endsWith(".java") && !name.contains("-info") && !name.startsWith("META-INF")) {
                    String text = new String(jar.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8);
                    sources.put(
                            name.substring(0, name.length() - ".java".length()).replace('/', '.'), text);
                }
            }
        } catch (IOException e) {
            throw new IllegalStateException(file.toString(), e);
        }
        String name = file.getFileName().toString();
        return new Corpus(name.substring(0, name.length() - SUFFIX.length()), sources);
    }

    long lines() {
        return sources.values().stream().flatMap(String::lines).count();
    }

    Compiled compile(Processor processor) throws IOException {
        return Compile.of(sources)
                .with("-nowarn", "-Xlint:none", "-classpath", classPath())
                .with(processor)
                .run();
    }

    private static String classPath() throws IOException {
        try (Stream<Path> jars = Files.list(FOLDER)) {
            return jars.map(Path::toString)
                    .filter(file -> file.endsWith(".jar") && !file.endsWith(SUFFIX))
                    .collect(Collectors.joining(File.pathSeparator));
        }
    }

    @Override
    public String toString() {
        return name;
    }
}
