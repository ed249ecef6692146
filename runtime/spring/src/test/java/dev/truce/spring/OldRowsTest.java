package dev.truce.spring;

import static org.assertj.core.api.Assertions.assertThat;

import dev.truce.spring.http.Answer;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

/** Rows that were stored before their version and their state had a column. */
@ShopTest
class OldRowsTest {

    private final ShopClient shop;
    private final JdbcTemplate database;

    OldRowsTest(@LocalServerPort int port, @Autowired JdbcTemplate database) {
        this.shop = new ShopClient(port);
        this.database = database;
    }

    private String unversioned() {
        String name = UUID.randomUUID().toString();
        database.execute("ALTER TABLE profiles ALTER COLUMN version DROP NOT NULL");
        database.update("INSERT INTO profiles (username, display_name) VALUES (?, 'Ada')", name);
        return "/profiles/" + name;
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"0\"", "\"null\"", "\"\""})
    void noTagMatchesARowWithoutAVersion(String tag) {
        String profile = unversioned();
        assertThat(shop.get(profile).is(200).header("ETag")).isNull();
        Answer failed = shop.request("PUT", profile)
                .header("If-Match", tag)
                .json("Eve")
                .send()
                .problem(412, "PROFILE_PRECONDITION_FAILED");
        assertThat(failed.header("ETag")).isNull();
        assertThat(failed.json().has("current_etag")).isFalse();
    }

    @Test
    void aRowWithoutAVersionIsNotWrittenBlindly() {
        String profile = unversioned();
        shop.request("PUT", profile).json("Eve").send().problem(428, "PROFILE_PRECONDITION_REQUIRED");
        assertThat(shop.get(profile).text("displayName")).isEqualTo("Ada");
    }

    @Test
    void noTransitionLeadsFromARowWithoutAState() {
        String order = shop.order();
        database.update("UPDATE orders SET status = NULL WHERE id = ?", UUID.fromString(order.substring(8)));
        Answer refused = shop.request("POST", order + "/ship").send().problem(409, "ILLEGAL_ORDER_TRANSITION");
        assertThat(refused.json().path("current_state").isNull()
                        || refused.json().path("current_state").isMissingNode())
                .isTrue();
        assertThat(refused.json().path("allowed_from").toString()).isEqualTo("[\"PENDING\"]");
        assertThat(refused.text("resolution")).isEqualTo("not_retryable");
    }
}
