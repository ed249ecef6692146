package dev.truce.processor.schema;

import java.util.List;
import java.util.stream.Stream;

/**
 * Where the migrations of an application are.
 *
 * @param directory what relative paths are relative to; empty for the compiler's working directory
 * @param paths folders with migrations, migrations, or one file with the whole schema; none where rules are not checked
 */
public record SchemaLocation(String directory, List<String> paths) {

    public SchemaLocation {
        paths = List.copyOf(paths);
    }

    /** Reads a list with commas. */
    public static SchemaLocation of(String directory, String list) {
        List<String> paths = Stream.of(list.split(","))
                .map(String::strip)
                .filter(path -> !path.isEmpty())
                .distinct()
                .toList();
        return new SchemaLocation(directory, paths);
    }

    public boolean isEmpty() {
        return paths.isEmpty();
    }
}
