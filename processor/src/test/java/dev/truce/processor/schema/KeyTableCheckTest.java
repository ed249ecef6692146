package dev.truce.processor.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The table of idempotency keys in small schemas. */
class KeyTableCheckTest {
    private static final Path SCRIPTS = Path.of("../runtime/jdbc/src/main/resources/META-INF/truce/idempotency");

    @TempDir
    Path folder;

    private List<String> check(String sql) throws IOException {
        Path schema =
                Files.writeString(folder.resolve("schema.sql"), "CREATE TABLE orders (id int PRIMARY KEY);\n" + sql);
        return AgainstSchema.messages(
                        schema,
                        "@ApiResource(table = \"orders\")\nclass Order {\n    @Unique long id;\n}\n"
                                + "class Api {\n    @Guarded(value = Order.class, method = \"POST\", path = \"/orders\")\n"
                                + "    @Idempotent\n    void create() {}\n}\n")
                .stream()
                .filter(line -> line.contains("KEY-TABLE"))
                .map(line -> line.replaceFirst("(?s).*\\[TRUCE-SCHEMA-([A-Z-]+)\\].*?(\\(schema.sql:2\\) )?", "$1 "))
                .toList();
    }

    private static String table() throws IOException {
        return Files.readString(SCRIPTS.resolve("postgresql.sql"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"postgresql", "mysql", "mariadb", "h2", "sqlite", "oracle", "sql_server", "db2"})
    void statementThatTruceGivesIsRight(String database) throws IOException {
        assertThat(check(Files.readString(SCRIPTS.resolve(database + ".sql")))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "id VARCHAR(64) | id VARCHAR(36) | declares id as VARCHAR",
                "id VARCHAR(64) | id UUID | declares id as UUID",
                "lease_until BIGINT | lease_until TIMESTAMP | declares lease_until as TIMESTAMP",
                "expires_at BIGINT | expires_at INTEGER | declares expires_at as INTEGER",
                "status INTEGER | status VARCHAR(3) | declares status as VARCHAR",
                "status INTEGER | status INTEGER NOT NULL | declares status NOT NULL",
                "answer BYTEA | answer TEXT | declares answer as TEXT",
                "token VARCHAR(64) NOT NULL, | '' | has no column token",
                "NOT NULL PRIMARY KEY | NOT NULL | has no primary key",
            })
    void differenceIsNamed(String right, String wrong, String difference) throws IOException {
        String sql = table().replace(right, wrong);

        assertThat(check(sql)).singleElement().asString().contains(difference);
    }

    @Test
    void tableOfAnotherNameIsKnownByItsColumns() throws IOException {
        String sql = table().replace("truce_idempotency", "request_keys");

        assertThat(check(sql)).isEmpty();
        assertThat(check(sql.replace("answer BYTEA", "answer TEXT"))).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ALTER TABLE truce_idempotency FROBNICATE;",
                "DO $$ BEGIN EXECUTE 'CREATE TABLE truce_idempotency (id text)'; END $$;",
            })
    void tableThatIsNotKnownIsNotReported(String sql) throws IOException {
        assertThat(check(sql)).isEmpty();
    }

    @Test
    void tableThatIsMissingIsReportedOnce() throws IOException {
        assertThat(check("")).hasSize(1);
    }
}
