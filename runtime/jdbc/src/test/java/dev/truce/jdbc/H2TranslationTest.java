package dev.truce.jdbc;

import dev.truce.jdbc.support.H2;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;

final class H2TranslationTest extends ConstraintTranslationSuite {
    H2TranslationTest() {
        super(H2.current());
    }

    @Test
    void constraintOfAnotherSchemaIsNotTheRuleOfThisOne() throws SQLException {
        assertThatTheSchemaCounts();
    }
}
