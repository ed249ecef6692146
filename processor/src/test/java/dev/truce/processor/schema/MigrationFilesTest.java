package dev.truce.processor.schema;

import static org.assertj.core.api.Assertions.assertThat;

import dev.truce.processor.diagnostic.DiagnosticCode;
import dev.truce.processor.diagnostic.Finding;
import dev.truce.processor.schema.ddl.Migration;
import dev.truce.processor.schema.sql.SqlFile;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MigrationFilesTest {

    @TempDir
    Path folder;

    private MigrationFiles read(String... paths) {
        return MigrationFiles.read(SchemaLocation.of(folder.toString(), String.join(",", paths)));
    }

    private static List<SqlFile> list(MigrationFiles files) {
        return files.applications().stream()
                .flatMap(application -> application.list().stream())
                .map(migration -> ((Migration.Plain) migration).file())
                .toList();
    }

    private static Finding unreadable(String path, String mistake, String remedy) {
        return Finding.nowhere(DiagnosticCode.SCHEMA_UNREADABLE, path, mistake, remedy);
    }

    private void write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    @Test
    void folderIsReadWithItsFoldersInTheOrderOfVersions() throws IOException {
        write("db/V10__c.sql", "c");
        write("db/old/V2__b.sql", "\uFEFFb");
        write("db/schema.sql", "not a migration");
        write("db/afterMigrate.sql", "a callback");
        write("more/V3__d.sql", "d");

        assertThat(read("db", "more").findings()).isEmpty();
        assertThat(list(read("db", "more")))
                .containsExactly(
                        new SqlFile("old/V2__b.sql", "b"),
                        new SqlFile("V3__d.sql", "d"),
                        new SqlFile("V10__c.sql", "c"));
    }

    @Test
    void fileIsReadWhateverItIsCalled() throws IOException {
        write("db/schema.sql", "a");

        assertThat(list(read("db/schema.sql"))).containsExactly(new SqlFile("schema.sql", "a"));
        assertThat(list(read(folder.resolve("db/schema.sql").toString()))).hasSize(1);
    }

    @Test
    void fileThatIsNamedTwiceIsReadOnce() throws IOException {
        write("db/old/V1__a.sql", "a");
        write("db/V2__b.sql", "b");

        assertThat(list(read("db", "./db/old", "db/V2__b.sql"))).isEqualTo(list(read("db")));
        assertThat(read("db").findings()).isEmpty();
        assertThat(list(read("db"))).hasSize(2);
    }

    @Test
    void filesOfOneNameAreReadAndShownWithTheirFolders() throws IOException {
        write("db/V1__a.sql", "a");
        write("more/V1__a.sql", "b");
        write("more/schema.sql", "c");
        write("schema.sql", "d");

        MigrationFiles files = read("db", "more/", "schema.sql", "more/schema.sql");

        assertThat(list(files))
                .containsExactly(
                        new SqlFile("schema.sql", "d"),
                        new SqlFile("more/schema.sql", "c"),
                        new SqlFile("V1__a.sql", "a"),
                        new SqlFile("more/V1__a.sql", "b"));
        assertThat(files.findings())
                .containsExactly(Finding.nowhere(
                        DiagnosticCode.SCHEMA_SAME_VERSION,
                        "V1__a.sql",
                        "more/V1__a.sql",
                        "version",
                        "give one of them another, or let truce.schema name one folder only"));
    }

    @Test
    void missingPathIsOneFinding() {
        assertThat(read("db").findings())
                .containsExactly(unreadable(
                        "db",
                        "does not exist",
                        "correct it, or set truce.schema.directory to the directory that it is relative to"));
    }

    @ParameterizedTest
    @CsvSource({
        "postgre:db, did you mean 'postgresql:db'?",
        "My-SQL:db/a, did you mean 'mysql:db/a'?",
        "classpath:db/migration, 'name the folder itself, such as src/main/resources/db/migration'",
        "filesystem:db, 'name the folder itself, such as src/main/resources/db/migration'"
    })
    void whatBeginsAMissingPathSaysWhatIsMeant(String path, String remedy) {
        assertThat(read(path).findings()).containsExactly(unreadable(path, "does not exist", remedy));
    }

    @Test
    void pathThatIsNoneIsOneFinding() {
        assertThat(read("d\0b").findings())
                .containsExactly(unreadable("d\0b", "is not a valid path", "name a folder or a file"));
    }

    @Test
    void folderWithoutMigrationsIsOneFinding() throws IOException {
        write("db/schema.sql", "a");

        assertThat(read("db").findings())
                .containsExactly(
                        unreadable(
                                "db",
                                "holds no migrations",
                                "name the folder of files such as V1__create_users.sql, a Liquibase changelog in XML, YAML, JSON or SQL, or the file with the whole schema"));
    }

    @Test
    void binaryFileIsOneFinding() throws IOException {
        write("db/V1__a.sql", "CREATE\0TABLE");
        write("schema.sql", "");
        Files.write(folder.resolve("schema.sql"), "CREATE TABLE t (a int);".getBytes(StandardCharsets.UTF_16LE));

        assertThat(read("db", "schema.sql").findings())
                .containsExactly(
                        unreadable("V1__a.sql", "is not text", "name files with SQL, in UTF-8"),
                        unreadable("schema.sql", "is not text", "name files with SQL, in UTF-8"));
    }

    @Test
    void whatIsNeitherFileNorFolderIsOneFinding() {
        assertThat(read("/dev/null").findings())
                .containsExactly(unreadable("/dev/null", "is neither a folder nor a file", "name a folder or a file"));
    }

    @Test
    void undecodableFileIsOneFinding() throws IOException {
        write("db/V1__a.sql", "");
        Files.write(folder.resolve("db/V1__a.sql"), "-- größer".getBytes(StandardCharsets.ISO_8859_1));

        assertThat(read("db").findings())
                .containsExactly(unreadable("V1__a.sql", "is not UTF-8", "save it in that encoding"));
    }

    @Test
    void hugeFileIsOneFinding() throws IOException {
        write("db/V1__a.sql", "");
        try (RandomAccessFile file =
                new RandomAccessFile(folder.resolve("db/V1__a.sql").toFile(), "rw")) {
            file.setLength((8L << 20) + 1);
        }

        assertThat(read("db").findings())
                .containsExactly(unreadable("V1__a.sql", "is larger than 8 MB", "keep data apart from the schema"));
    }
}
