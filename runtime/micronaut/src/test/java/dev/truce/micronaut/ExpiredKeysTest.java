package dev.truce.micronaut;

import static org.assertj.core.api.Assertions.assertThat;

import dev.truce.micronaut.shop.Shop;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Keys whose retention has ended. */
class ExpiredKeysTest {

    @ParameterizedTest
    @CsvSource({"true, 0s, 0", "true, 1h, 1", "false, 0s, 1"})
    void areDeletedAfterRequests(String enabled, String period, int left) throws SQLException {
        String database = Shop.database("META-INF/truce/idempotency/h2.sql");
        try (Connection connection = DriverManager.getConnection(database, "sa", "");
                Statement statement = connection.createStatement();
                Shop shop = Shop.on(
                        database,
                        "truce.idempotency.cleanup.enabled",
                        enabled,
                        "truce.idempotency.cleanup.period",
                        period)) {
            statement.execute("insert into truce_idempotency (id, fingerprint, token, lease_until, expires_at)"
                    + " values ('expired', 'f', 't', 0, 1)");
            Client client = new Client(shop.address());

            assertThat(client.send("POST", "/accounts/keyed", "{\"email\":\"a@example.com\"}", "Idempotency-Key", "k")
                            .status())
                    .isEqualTo(201);

            ResultSet keys = statement.executeQuery("select count(*) from truce_idempotency where id = 'expired'");
            assertThat(keys.next()).isTrue();
            assertThat(keys.getInt(1)).isEqualTo(left);
        }
    }
}
