package dev.truce.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.truce.processor.testing.Compile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A mistake in one class hides no schema that lacks a constraint for another, and causes no report that may not be true. */
class SoundResourcesTest {
    private static final String USER = resource("User", "users", "@Unique String email");

    @TempDir
    Path folder;

    @BeforeEach
    void write() throws IOException {
        Files.writeString(
                folder.resolve("schema.sql"),
                "CREATE TABLE users (id bigint PRIMARY KEY, email varchar(99));\n"
                        + "CREATE TABLE items (id bigint PRIMARY KEY, name varchar(99));\n");
    }

    private List<String> errors(String... sources) {
        return Compile.of(sources)
                .withTruce()
                .with("-Atruce.schema=" + folder.resolve("schema.sql"))
                .run()
                .errorTexts()
                .stream()
                .map(text -> text.replaceFirst("(?s)\\[TRUCE-([A-Z-]+)\\] .*", "$1")
                        .lines()
                        .findFirst()
                        .orElse(""))
                .toList();
    }

    private static String resource(String name, String table, String members) {
        return "package shop; import dev.truce.*; @ApiResource(name = \"" + name.toLowerCase(java.util.Locale.ROOT)
                + "\", table = \"" + table + "\") record " + name + "(long id, " + members + ") {}";
    }

    @Test
    void otherResourcesAreCheckedAgainstTheSchema() {
        assertThat(errors(USER, resource("Item", "items", "@Unique(fields = \"nam\") String name")))
                .containsExactlyInAnyOrder("UNIQUE-FIELDS-ON-MEMBER", "SCHEMA-NO-UNIQUE");
        assertThat(errors(USER, resource("Item", "items", "@Versioned double name")))
                .containsExactlyInAnyOrder("VERSIONED-UNSUPPORTED-TYPE", "SCHEMA-NO-UNIQUE");
        assertThat(errors(USER, "package shop; class Other { Missing missing; }"))
                .containsExactlyInAnyOrder("cannot find symbol", "SCHEMA-NO-UNIQUE");
    }

    @Test
    void resourceOfTheSameTableMayHaveTheRule() {
        assertThat(errors(USER, resource("Other", "Users", "@Versioned double email")))
                .containsExactly("VERSIONED-UNSUPPORTED-TYPE");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "@Unique String email, @Versioned double version",
                "@Unique String email, @Unique(code = \"no code\") String name",
                "@Unique String email, Missing missing",
                "@Missing @Unique String email",
                "@Unique @jakarta.persistence.Colum(name = \"mail\") String email",
                "@Unique(fields = Missing.NAME) String email"
            })
    void resourceWithAMistakeIsNotCheckedAgainstTheSchema(String members) {
        assertThat(errors(resource("User", "users", members), resource("Item", "items", "@Versioned double name")))
                .isNotEmpty()
                .doesNotContain("SCHEMA-NO-UNIQUE");
    }
}
