package dev.truce.processor.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Expected outputs that are files. {@code -Dgolden=update} writes them anew in place of comparing; the diff is the review. */
public final class GoldenFile {

    private GoldenFile() {}

    public static boolean isUpdating() {
        return "update".equals(System.getProperty("golden"));
    }

    /** What the file holds; when golden files are updated, that is the actual output. */
    public static String expected(Path file, String actual) {
        try {
            if (isUpdating()) {
                Files.createDirectories(file.getParent());
                Files.writeString(file, actual);
            }
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The names of the directories in a directory, each of which is a case. */
    public static List<String> cases(Path directory) {
        try (Stream<Path> entries = Files.list(directory)) {
            return entries.filter(Files::isDirectory)
                    .map(entry -> entry.getFileName().toString())
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
