package dev.truce.processor.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A changelog of the shape that JHipster writes is checked as a folder, and as its master file. */
class JHipsterTest {
    private static final Path CHANGELOG = Path.of("src/test/resources/schema/jhipster/config/liquibase");
    private static final String KEPT = """
            @ApiResource(table = "region")
            @ReferencedBy(name = "membership", table = "app_user_region", constraint = "fk_region_id")
            class Region {
                long id;
                @Unique(constraint = "ux_region__name") String name;
                @Versioned long version;
            }
            @ApiResource(table = "app_user")
            class AppUser {
                long id;
                @Unique(constraint = "ux_user_login") String login;
                @Unique(constraint = "ux_user_email") String email;
            }
            """;

    @ParameterizedTest
    @CsvSource({"''", "master.xml"})
    void rulesThatTheChangelogKeepsAreFine(String path) {
        assertThat(AgainstSchema.messages(CHANGELOG.resolve(path), KEPT)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "@Unique(constraint = \"ux_user_login\") String login; | String login; | UNKNOWN-UNIQUE] No rule of AppUser knows 'ux_user_login' (changelog/00000000000000_initial_schema.xml:16)",
                "@Unique(constraint = \"ux_user_email\") String email; | String email; @Unique(scope = \"email\") boolean activated; | NO-UNIQUE] ",
                "fk_region_id | fk_other | CONSTRAINT-NAME] ",
                "app_user\" | app_usr\" | NO-TABLE] ",
            })
    void ruleThatItDoesNotKeepIsFound(String from, String to, String expected) {
        assertThat(KEPT).contains(from);
        assertThat(AgainstSchema.messages(CHANGELOG, KEPT.replace(from, to)))
                .anyMatch(message -> message.contains("TRUCE-SCHEMA-" + expected));
    }
}
