package dev.truce.jakarta;

import static org.assertj.core.api.Assertions.assertThat;

import dev.truce.jakarta.shop.Shop;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Keys whose retention has ended. */
class ExpiredKeysTest {

    @ParameterizedTest
    @CsvSource({"true, 0s, 0", "true, 1h, 1200", "false, 0s, 1200"})
    void areDeletedAfterRequestsInBatches(String enabled, String period, int left) throws SQLException {
        Map<String, String> properties =
                Map.of("truce.idempotency.cleanup.enabled", enabled, "truce.idempotency.cleanup.period", period);
        try (Shop shop = Shop.start(truce -> truce.properties(properties::get), application -> {});
                Connection connection = shop.database().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("insert into truce_idempotency (id, fingerprint, token, lease_until, expires_at)"
                    + " select 'expired-' || x, 'f', 't', 0, 1 from system_range(1, 1200)");
            Client client = new Client(shop.address());

            IntStream.range(0, 3).forEach(i -> create(client, i));

            ResultSet keys = statement.executeQuery("select count(*) from truce_idempotency where expires_at = 1");
            assertThat(keys.next()).isTrue();
            assertThat(keys.getInt(1)).isEqualTo(left);
            create(client, 0);
            assertThat(client.get("/accounts").json()).hasSize(3);
        }
    }

    private static void create(Client client, int i) {
        assertThat(client.send(
                                "POST",
                                "/accounts/keyed",
                                "{\"email\":\"" + i + "@example.com\"}",
                                "Idempotency-Key",
                                "k" + i)
                        .status())
                .isEqualTo(201);
    }
}
