package dev.truce.processor.schema.ddl;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

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
        Set<String> paths = new LinkedHashSet<>();
        for (String path : list.split(",", -1)) {
            if (!path.isBlank()) {
                paths.add(path.strip());
            }
        }
        return new SchemaLocation(directory, List.copyOf(paths));
    }

    public boolean isEmpty() {
        return paths.isEmpty();
    }
}
