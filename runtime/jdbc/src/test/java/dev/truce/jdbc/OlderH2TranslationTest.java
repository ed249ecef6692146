package dev.truce.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import dev.truce.jdbc.support.H2;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;

final class OlderH2TranslationTest extends ConstraintTranslationSuite {
    OlderH2TranslationTest() {
        super(H2.older());
    }

    @Test
    void theOlderVersionIsTheOneThatIsTested() throws SQLException {
        assertThat(connection().getMetaData().getDatabaseProductVersion()).startsWith("2.3.");
    }
}
