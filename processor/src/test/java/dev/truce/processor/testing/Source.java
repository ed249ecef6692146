package dev.truce.processor.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * A source file.
 *
 * @param name its path, relative to the root of the sources
 * @param text its content
 */
public record Source(String name, String text) {
    private static final String JAVA = ".java";

    /** The files under a directory, in the order of their names. */
    public static List<Source> in(Path root) {
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(file -> file.toString().endsWith(JAVA))
                    .sorted()
                    .map(file -> new Source(root.relativize(file).toString().replace('\\', '/'), read(file)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The same file with another text in place of one that it must contain. */
    public Source with(String target, String replacement) {
        if (!text.contains(target)) {
            throw new IllegalArgumentException(name + " does not contain " + target);
        }
        return new Source(name, text.replace(target, replacement));
    }

    public String className() {
        return name.substring(0, name.length() - JAVA.length()).replace('/', '.');
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
