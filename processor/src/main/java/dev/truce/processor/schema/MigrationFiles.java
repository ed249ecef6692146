package dev.truce.processor.schema;

import dev.truce.processor.diagnostic.Finding;
import dev.truce.processor.diagnostic.Suggestion;
import dev.truce.processor.schema.ddl.Migration;
import dev.truce.processor.schema.ddl.MigrationOrder;
import dev.truce.processor.schema.file.TextFile;
import dev.truce.processor.schema.file.UnreadableException;
import dev.truce.processor.schema.liquibase.Changelog;
import dev.truce.processor.schema.sql.Database;
import dev.truce.processor.schema.sql.SqlFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds the migrations of the schemas of an application. */
final class MigrationFiles {
    private final String directory;
    private final List<Finding> findings = new ArrayList<>();
    private final List<Application> applications = new ArrayList<>();

    /**
     * The migrations of one database.
     *
     * @param database the name of the database; empty where only the migrations tell it
     * @param list in the order in which they run
     */
    record Application(String database, List<Migration> list) {}

    /** A file, the folder that the option names, and the text. */
    private record Found(Path path, Path root, SqlFile file) {

        /** Returns the database that a folder or the name of a schema file names; empty for none. */
        String database() {
            List<String> words = new ArrayList<>();
            Path relative = path.startsWith(root) ? root.relativize(path) : path;
            for (Path part : relative) {
                words.add(part.toString());
            }
            String name = words.remove(words.size() - 1);
            if (!MigrationOrder.isMigration(name)) {
                words.addAll(List.of(STEM.split(name)));
            }
            return words.stream()
                    .filter(Database::isName)
                    .map(Database::canonical)
                    .findFirst()
                    .orElse("");
        }
    }

    private static final Pattern STEM = Pattern.compile("[-.]");

    private MigrationFiles(String directory) {
        this.directory = directory;
    }

    static MigrationFiles read(SchemaLocation location) {
        MigrationFiles files = new MigrationFiles(location.directory());
        location.groups().forEach(files::read);
        return files;
    }

    /** Returns files that cannot be read or that Flyway refuses. */
    List<Finding> findings() {
        return findings;
    }

    List<Application> applications() {
        return applications;
    }

    /** Reads the paths of a schema. Files in folders of several databases, such as {@code h2/}, make several schemas. */
    private void read(SchemaLocation.Group group) {
        Map<Path, Found> files = new LinkedHashMap<>();
        for (String path : group.paths()) {
            try {
                find(path, files);
            } catch (UnreadableException e) {
                findings.add(e.finding());
            }
        }
        Set<String> databases = new TreeSet<>();
        if (group.database().isEmpty()) {
            files.values().forEach(found -> databases.add(found.database()));
            databases.remove("");
        } else {
            databases.add(group.database());
        }
        if (databases.isEmpty()) {
            databases.add("");
        }
        for (String database : databases) {
            List<Found> own = files.values().stream()
                    .filter(found ->
                            found.database().isEmpty() || found.database().equals(database))
                    .toList();
            try {
                applications.add(new Application(database, migrations(own)));
            } catch (UnreadableException e) {
                findings.add(e.finding());
            }
        }
    }

    private List<Migration> migrations(List<Found> files) throws UnreadableException {
        Map<SqlFile, Found> byFile = new LinkedHashMap<>();
        files.forEach(found -> byFile.put(found.file(), found));
        MigrationOrder order = MigrationOrder.of(byFile.keySet());
        findings.addAll(order.twins());
        List<Migration> migrations = new ArrayList<>();
        Set<Path> included = new TreeSet<>();
        for (SqlFile file : order.files()) {
            Found found = byFile.get(file);
            if (found == null || included.contains(found.path())) {
                continue;
            }
            if (Changelog.isStructured(file.name()) || Changelog.isChangelog(file.name(), file.text())) {
                Changelog changelog = new Changelog(found.root());
                changelog.read(found.path(), file.name(), file.text());
                included.addAll(changelog.files());
                migrations.addAll(changelog.changeSets());
            } else {
                migrations.add(Migration.of(file));
            }
        }
        return migrations;
    }

    private void find(String written, Map<Path, Found> files) throws UnreadableException {
        Path path;
        try {
            path = Path.of(directory).resolve(written).toAbsolutePath().normalize();
        } catch (InvalidPathException e) {
            throw new UnreadableException(written, "is not a valid path", "name a folder or a file");
        }
        if (Files.isDirectory(path)) {
            List<Path> found = migrationsIn(path, written);
            if (found.isEmpty()) {
                throw new UnreadableException(
                        written,
                        "holds no migrations",
                        "name the folder of files such as V1__create_users.sql, a Liquibase changelog in XML, YAML, JSON or SQL, or the file with the whole schema");
            }
            for (Path file : found) {
                String name = path.relativize(file).toString().replace('\\', '/');
                add(files, file, path, new SqlFile(name, TextFile.read(file, name)), written);
            }
        } else if (Files.isRegularFile(path)) {
            Path root = path.getParent();
            String name = String.valueOf(path.getFileName());
            add(files, path, root == null ? path : root, new SqlFile(name, TextFile.read(path, written)), written);
        } else if (Files.exists(path)) {
            throw new UnreadableException(written, "is neither a folder nor a file", "name a folder or a file");
        } else {
            throw new UnreadableException(written, "does not exist", remedy(written));
        }
    }

    /** Returns what to do about a path that does not exist and may begin with the name of a database, or as in Flyway's settings. */
    private static String remedy(String written) {
        int colon = written.indexOf(':');
        String prefix = written.substring(0, Math.max(colon, 0));
        if (prefix.equals("classpath") || prefix.equals("filesystem")) {
            return "name the folder itself, such as src/main/resources/db/migration";
        }
        String database = prefix.isEmpty() ? null : Suggestion.closest(prefix, Database.words());
        return database == null
                ? "correct it, or set truce.schema.directory to the directory that it is relative to"
                : "did you mean '" + Database.canonical(database) + written.substring(colon) + "'?";
    }

    /** Adds a file once, however often it is named; uses its longer name if another file has the short one. */
    private void add(Map<Path, Found> files, Path path, Path root, SqlFile file, String written) {
        boolean taken =
                files.values().stream().anyMatch(other -> other.file().name().equals(file.name()));
        String longer = Files.isDirectory(path) || written.endsWith(file.name())
                ? written
                : written.replaceFirst("/*$", "/") + file.name();
        files.putIfAbsent(path, new Found(path, root, taken ? new SqlFile(longer, file.text()) : file));
    }

    /** Returns the migrations of Flyway in a folder, or else the changelogs that no other changelog includes. */
    private static List<Path> migrationsIn(Path folder, String written) throws UnreadableException {
        try (Stream<Path> files = Files.walk(folder)) {
            List<Path> all = files.filter(Files::isRegularFile).sorted().toList();
            List<Path> migrations = all.stream()
                    .filter(file -> MigrationOrder.isMigration(String.valueOf(file.getFileName())))
                    .toList();
            return migrations.isEmpty() ? changelogs(all) : migrations;
        } catch (IOException | UncheckedIOException e) {
            throw new UnreadableException(written, "cannot be read", "check its permissions");
        }
    }

    private static List<Path> changelogs(List<Path> files) throws UnreadableException {
        List<Path> changelogs = new ArrayList<>();
        Set<Path> included = new TreeSet<>();
        for (Path file : files) {
            String name = String.valueOf(file.getFileName());
            if (Changelog.isStructured(name) || name.endsWith(".sql")) {
                String text = TextFile.read(file, name);
                if (Changelog.isChangelog(name, text)) {
                    changelogs.add(file);
                    Changelog changelog = new Changelog(file);
                    changelog.read(file, name, text);
                    changelog.files().stream()
                            .filter(other -> !other.equals(file))
                            .forEach(included::add);
                }
            }
        }
        changelogs.removeAll(included);
        return changelogs;
    }
}
