package dev.truce.processor.schema.ddl;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The location of the migrations of an application.
 *
 * @param directory the folder for relative paths; empty for the working directory of the compiler
 * @param paths folders with migrations, migrations, or one file with the whole schema; empty where rules are not checked
 */
public record SchemaLocation(String directory, List<String> paths) {

    public SchemaLocation {
        paths = List.copyOf(paths);
    }

    /** Reads a list that commas separate. */
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
