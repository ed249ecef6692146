package dev.truce.spring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;

import dev.truce.Guarded;
import dev.truce.Idempotent;
import dev.truce.Operation;
import dev.truce.spring.shop.Order;
import jakarta.servlet.Filter;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.boot.test.context.runner.WebApplicationContextRunner;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.WebApplicationContext;

/** The properties under {@code truce.idempotency}. */
@Timeout(300)
class IdempotencySettingsTest {
    private static final String YESTERDAY = "1000";
    private static final String NEVER = "9000000000000000";

    private final JdbcDataSource database = new JdbcDataSource();
    private final JdbcTemplate rows = new JdbcTemplate(database);

    @RestController
    static class Payments {
        @PostMapping("/limited-payments")
        @Guarded(value = Order.class, operation = Operation.NONE)
        @Idempotent
        String pay() {
            return "paid";
        }
    }

    @BeforeEach
    void createTable() throws IOException {
        database.setURL("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1");
        try (InputStream table = getClass().getResourceAsStream("/META-INF/truce/idempotency/h2.sql")) {
            rows.execute(new String(table.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    private WebApplicationContextRunner with(String property) {
        return Starter.context()
                .withBean(Payments.class)
                .withBean(DataSource.class, () -> database)
                .withPropertyValues("truce.idempotency." + property);
    }

    private void addKey(String id, String expiry) {
        rows.update("INSERT INTO truce_idempotency (id, fingerprint, token, lease_until, expires_at) " + "VALUES ('"
                + id + "', 'f', 't', 0, " + expiry + ")");
    }

    private boolean has(String id) {
        return Integer.valueOf(1)
                .equals(rows.queryForObject(
                        "SELECT COUNT(*) FROM truce_idempotency WHERE id = '" + id + "'", Integer.class));
    }

    @Test
    void expiredKeysAreDeletedInEachPeriod() {
        addKey("valid", NEVER);
        with("cleanup.period=1ms").run(context -> {
            for (int batch = 0; batch < 3; batch++) {
                addKey("expired", YESTERDAY);
                while (has("expired")) {
                    Thread.onSpinWait();
                }
            }
            assertThat(has("valid")).isTrue();
        });
    }

    @Test
    void deletionCanBeSwitchedOff() {
        with("cleanup.period=1h").run(context -> assertThat(context).hasBean("truceExpiredKeys"));
        with("cleanup.enabled=false").run(context -> assertThat(context).doesNotHaveBean("truceExpiredKeys"));
    }

    @Test
    void answerOverTheLimitIsReplayedWithoutItsBody() {
        with("body-limit=4B").run(context -> assertReplay(client(context), "true", "paid"));
        with("body-limit=3B").run(context -> assertReplay(client(context), "true; body=omitted", ""));
    }

    private static MockMvc client(WebApplicationContext context) {
        Filter[] filters = context.getBeanProvider(Filter.class).orderedStream().toArray(Filter[]::new);
        return MockMvcBuilders.webAppContextSetup(context).addFilters(filters).build();
    }

    private static void assertReplay(MockMvc client, String replayed, String body) throws Exception {
        String key = UUID.randomUUID().toString();
        client.perform(post("/limited-payments").header("Idempotency-Key", key))
                .andExpect(content().string("paid"));
        client.perform(post("/limited-payments").header("Idempotency-Key", key))
                .andExpect(header().string("Idempotent-Replayed", replayed))
                .andExpect(content().string(body));
    }
}
