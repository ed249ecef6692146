package dev.truce.spring;

import static org.assertj.core.api.Assertions.assertThat;

import dev.truce.runtime.Contracts;
import dev.truce.spring.shop.Order;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Locale;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.context.runner.WebApplicationContextRunner;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** At the start, a rule that the database does not enforce is a warning, an error or nothing. */
@ExtendWith(OutputCaptureExtension.class)
class StartAuditTest {

    private final JdbcDataSource database = new JdbcDataSource();

    @BeforeEach
    void createTableWithoutItsConstraints() throws SQLException {
        database.setURL("jdbc:h2:mem:audit" + System.identityHashCode(this) + ";DB_CLOSE_DELAY=-1");
        String table =
                Contracts.load(Order.class.getClassLoader()).find(Order.class).table();
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE TABLE " + table + " (id BIGINT PRIMARY KEY, number VARCHAR(9), version BIGINT)");
        }
    }

    private WebApplicationContextRunner context(String audit) {
        return Starter.context().withBean(DataSource.class, () -> database).withPropertyValues("truce.audit=" + audit);
    }

    @Test
    void warningHoldsTheStatementToRun(CapturedOutput output) {
        context("warn").run(context -> assertThat(context).hasNotFailed());

        assertThat(output).contains("can be NULL, which no If-Match matches; run ALTER TABLE");
    }

    @Test
    void applicationDoesNotStartWhereThePropertyAsksForIt() {
        context("fail")
                .run(context -> assertThat(context)
                        .getFailure()
                        .hasMessageContaining("The database does not enforce the rules of the resources:\n- ")
                        .hasMessageContaining("; run ALTER TABLE"));
    }

    @Test
    void databaseIsNotAskedWhereTheAuditIsOff(CapturedOutput output) {
        context("off").run(context -> assertThat(context).hasNotFailed());

        assertThat(output.toString().toLowerCase(Locale.ROOT)).doesNotContain("; run ");
    }
}
