package dev.truce.processor.schema.ddl;

import dev.truce.processor.diagnostic.DiagnosticCode;
import dev.truce.processor.diagnostic.Finding;
import dev.truce.processor.schema.sql.SqlFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The migrations of a compilation.
 *
 * @param list the files in the order in which they run
 * @param findings files that cannot be read or that Flyway refuses
 */
public record MigrationFiles(List<SqlFile> list, List<Finding> findings) {
    private static final long LARGEST = 8L << 20;

    /** Reads folders and files. */
    public static MigrationFiles read(SchemaLocation location) {
        List<Finding> findings = new ArrayList<>();
        Map<Path, SqlFile> files = new LinkedHashMap<>();
        for (String path : location.paths()) {
            try {
                read(location.directory(), path, files);
            } catch (UnreadableException e) {
                findings.add(Finding.nowhere(DiagnosticCode.SCHEMA_UNREADABLE, e.path, e.mistake, e.remedy));
            }
        }
        MigrationOrder order = MigrationOrder.of(files.values());
        findings.addAll(order.twins());
        return new MigrationFiles(order.files(), findings);
    }

    private static void read(String directory, String written, Map<Path, SqlFile> files) throws UnreadableException {
        Path path;
        try {
            path = Path.of(directory).resolve(written);
        } catch (InvalidPathException e) {
            throw new UnreadableException(written, "is not a valid path", "name a folder or a file");
        }
        if (Files.isDirectory(path)) {
            List<Path> found = migrationsIn(path, written);
            if (found.isEmpty()) {
                throw new UnreadableException(
                        written, "holds no migrations", "name the folder of files such as V1__create_users.sql");
            }
            for (Path file : found) {
                String name = path.relativize(file).toString().replace('\\', '/');
                add(files, file, new SqlFile(name, text(file, name)), written.replaceFirst("/*$", "/") + name);
            }
        } else if (Files.isRegularFile(path)) {
            String name = String.valueOf(path.getFileName());
            add(files, path, new SqlFile(name, text(path, written)), written);
        } else if (Files.exists(path)) {
            throw new UnreadableException(written, "is neither a folder nor a file", "name a folder or a file");
        } else {
            throw new UnreadableException(
                    written,
                    "does not exist",
                    "correct it, or set truce.schema.directory to the directory that it is relative to");
        }
    }

    /** Adds a file once, however often it is named; uses its longer name if another file has the short one. */
    private static void add(Map<Path, SqlFile> files, Path path, SqlFile file, String longer) {
        boolean taken = files.values().stream().anyMatch(other -> other.name().equals(file.name()));
        files.putIfAbsent(path.toAbsolutePath().normalize(), taken ? new SqlFile(longer, file.text()) : file);
    }

    private static List<Path> migrationsIn(Path folder, String written) throws UnreadableException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> MigrationOrder.isMigration(String.valueOf(file.getFileName())))
                    .sorted()
                    .toList();
        } catch (IOException | UncheckedIOException e) {
            throw new UnreadableException(written, "cannot be read", "check its permissions");
        }
    }

    private static String text(Path file, String shown) throws UnreadableException {
        try {
            if (Files.size(file) > LARGEST) {
                throw new UnreadableException(shown, "is larger than 8 MB", "keep data apart from the schema");
            }
            String text = Files.readString(file);
            if (text.indexOf('\0') >= 0) {
                throw new UnreadableException(shown, "is not text", "name files with SQL, in UTF-8");
            }
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw new UnreadableException(shown, "is not UTF-8", "save it in that encoding");
        } catch (IOException e) {
            throw new UnreadableException(shown, "cannot be read", "check its permissions");
        }
    }

    /** Signals a path that cannot be read. */
    private static final class UnreadableException extends Exception {
        private static final long serialVersionUID = 1;
        private final String path;
        private final String mistake;
        private final String remedy;

        UnreadableException(String path, String mistake, String remedy) {
            super(mistake);
            this.path = path;
            this.mistake = mistake;
            this.remedy = remedy;
        }
    }
}
