package dev.truce.spring;

import static org.assertj.core.api.Assertions.assertThat;

import dev.truce.spring.http.Answer;
import java.util.List;
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

    @Test
    void noTransitionLeadsFromAStateThatTheApplicationDoesNotKnow() {
        String order = shop.order();
        database.execute("ALTER TABLE orders ALTER COLUMN status VARCHAR(40)");
        database.update("UPDATE orders SET status = 'ARCHIVED' WHERE id = ?", UUID.fromString(order.substring(8)));
        for (String tag : List.of("\"0\"", "\"7\"", "*")) {
            Answer refused = shop.request("POST", order + "/ship")
                    .header("If-Match", tag)
                    .send()
                    .problem(409, "ILLEGAL_ORDER_TRANSITION");
            assertThat(refused.text("transition")).isEqualTo("ship");
            assertThat(refused.json().path("allowed_from").toString()).isEqualTo("[\"PENDING\"]");
            assertThat(refused.text("resolution")).isEqualTo("not_retryable");
            assertThat(refused.body()).doesNotContain("ARCHIVED");
        }
        database.update("DELETE FROM orders WHERE id = ?", UUID.fromString(order.substring(8)));
    }

    @Test
    void aNameThatTheApplicationItselfLooksUpIsNoState() {
        String order = shop.order();
        shop.request("POST", order + "/ship/none").send().is(500);
        assertThat(shop.get(order).text("status")).isEqualTo("PENDING");
    }

    @Test
    void aRowWithNeitherVersionNorStateIsNotWrittenBlindly() {
        String parcel = "/parcels/" + UUID.randomUUID();
        database.execute("ALTER TABLE parcels ALTER COLUMN version DROP NOT NULL");
        database.update("INSERT INTO parcels (id) VALUES (?)", UUID.fromString(parcel.substring(9)));
        assertThat(shop.get(parcel).is(200).header("ETag")).isNull();
        shop.request("PUT", parcel).json("{'label':'a'}").send().problem(428, "PARCEL_PRECONDITION_REQUIRED");
        shop.request("DELETE", parcel).send().problem(428, "PARCEL_PRECONDITION_REQUIRED");
        for (String tag : List.of("\"0\"", "\"null\"")) {
            shop.request("PUT", parcel)
                    .header("If-Match", tag)
                    .json("{'label':'a'}")
                    .send()
                    .problem(412, "PARCEL_PRECONDITION_FAILED");
            shop.request("POST", parcel + "/send")
                    .header("If-Match", tag)
                    .send()
                    .problem(412, "PARCEL_PRECONDITION_FAILED");
        }
        Answer refused = shop.request("POST", parcel + "/send").send().problem(409, "ILLEGAL_PARCEL_TRANSITION");
        assertThat(refused.json().path("allowed_from").toString()).isEqualTo("[\"PACKED\"]");
        assertThat(shop.get(parcel).json().path("label").isNull()).isTrue();
    }
}
