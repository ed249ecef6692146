package dev.truce.processor.schema;

import dev.truce.processor.schema.sql.Database;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The location of the migrations of an application.
 *
 * @param directory the folder for relative paths; empty for the working directory of the compiler
 * @param groups the schemas, usually one; empty where rules are not checked
 */
public record SchemaLocation(String directory, List<Group> groups) {

    public SchemaLocation {
        groups = List.copyOf(groups);
    }

    /**
     * The paths of one schema.
     *
     * @param database the name of its database; empty where only the migrations tell it
     * @param paths folders with migrations, migrations, changelogs, or one file with the whole schema
     */
    public record Group(String database, List<String> paths) {
        public Group {
            paths = List.copyOf(paths);
        }
    }

    /** Reads paths that commas separate, for several databases as {@code h2:path,path;postgresql:path}. */
    public static SchemaLocation of(String directory, String list) {
        List<Group> groups = new ArrayList<>();
        for (String part : list.split(";", -1)) {
            int colon = part.indexOf(':');
            boolean named =
                    colon > 0 && Database.isName(part.substring(0, colon).strip());
            List<String> paths = Stream.of(part.substring(named ? colon + 1 : 0).split(",", -1))
                    .map(String::strip)
                    .filter(path -> !path.isEmpty())
                    .distinct()
                    .toList();
            if (!paths.isEmpty()) {
                groups.add(new Group(named ? Database.canonical(part.substring(0, colon)) : "", paths));
            }
        }
        return new SchemaLocation(directory, groups);
    }

    public boolean isEmpty() {
        return groups.isEmpty();
    }

    /** Returns all paths, for findings. */
    List<String> paths() {
        return groups.stream().flatMap(group -> group.paths().stream()).toList();
    }
}
