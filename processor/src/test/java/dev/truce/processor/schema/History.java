package dev.truce.processor.schema;

import dev.truce.processor.testing.Compile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The migrations of a service, which a test may change before they are read.
 *
 * @param files the texts by the names of the files
 */
record History(Map<String, String> files) {
    static final Path RESOURCES = Path.of("src", "test", "resources", "schema");

    /** The migrations in a folder of the test's resources. */
    static History of(String folder) {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> paths = Files.list(RESOURCES.resolve(folder))) {
            for (Path path : paths.toList()) {
                files.put(path.getFileName().toString(), Files.readString(path));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new History(files);
    }

    /** The resources of a service, whose migrations are its history. */
    static Compile resources(String name) {
        return Compile.in(RESOURCES.resolve("source").resolve(name));
    }

    /** With another text in one file, which must be there. */
    History replace(String file, String from, String to) {
        String text = files.get(file);
        if (text == null || !text.contains(from)) {
            throw new IllegalArgumentException(file + " does not hold '" + from + "'");
        }
        return with(file, text.replace(from, to));
    }

    History with(String file, String text) {
        Map<String, String> changed = new TreeMap<>(files);
        changed.put(file, text);
        return new History(changed);
    }

    History without(String file) {
        Map<String, String> changed = new TreeMap<>(files);
        if (changed.remove(file) == null) {
            throw new IllegalArgumentException(file);
        }
        return new History(changed);
    }

    void writeTo(Path folder) {
        try {
            Files.createDirectories(folder);
            for (Map.Entry<String, String> file : files.entrySet()) {
                Files.writeString(folder.resolve(file.getKey()), file.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
