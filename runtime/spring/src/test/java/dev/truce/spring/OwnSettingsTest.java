package dev.truce.spring;

import static org.assertj.core.api.Assertions.assertThat;

import dev.truce.spring.faults.Faults;
import dev.truce.spring.http.Answer;
import dev.truce.web.ProblemMember;
import java.time.Instant;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;
import tools.jackson.databind.JsonNode;

/** An application under a context path, with its own way to write JSON, its own times and its own members of errors. */
@ShopTest
@Import({Faults.class, OwnSettingsTest.Members.class})
@TestPropertySource(
        properties = {
            "server.servlet.context-path=/shop",
            "spring.jackson.default-property-inclusion=non_empty",
            "truce.retry-after.minimum=5s",
            "truce.retry-after.maximum=9s"
        })
class OwnSettingsTest {

    private final ShopClient shop;

    OwnSettingsTest(@LocalServerPort int port) {
        this.shop = new ShopClient(port);
    }

    @TestConfiguration(proxyBeanMethods = false)
    static class Members {

        @Bean
        ProblemMember<Instant> timestamp() {
            return ProblemMember.of("timestamp", Instant.class, conflict -> Instant.EPOCH);
        }
    }

    private String shipped() {
        String id = shop.request("POST", "/shop/orders")
                .json("{'order_number':'" + UUID.randomUUID() + "','quantity':1}")
                .send()
                .is(201)
                .header("Location");
        shop.request("POST", "/shop" + id + "/ship").send().is(200);
        return "/shop" + id;
    }

    @Test
    void theTypeOfAProblemCanBeOpenedUnderTheContextPath() {
        Answer problem = shop.request("POST", shipped() + "/ship").send().is(409);
        String type = problem.text("type");
        assertThat(type).isEqualTo("/shop/problems/order/illegal-transition");
        assertThat(problem.text("instance")).startsWith("/shop/orders/");
        Answer page = shop.get(type).is(200);
        assertThat(page.text("code")).isEqualTo("ILLEGAL_ORDER_TRANSITION");
        assertThat(page.text("type")).isEqualTo(type);
    }

    /** An empty list of what is allowed is an answer too. */
    @Test
    void theMembersOfAProblemDoNotDependOnHowTheApplicationWritesJson() {
        Answer problem = shop.request("POST", shipped() + "/ship").send().is(409);
        assertThat(problem.header("Content-Type")).isEqualTo("application/problem+json");
        assertThat(problem.json().propertyNames())
                .contains("type", "title", "status", "detail", "instance", "code", "current_state", "resolution")
                .doesNotContain("properties");
        assertThat(problem.json().path("allowed_transitions").isArray()).isTrue();
        assertThat(problem.json().path("allowed_transitions").isEmpty()).isTrue();
    }

    /** Each of the five times is missing from a hundred answers once in five thousand million. */
    @Test
    void clientsThatCollideAreSentBackAtDifferentTimes() {
        TreeSet<String> times = new TreeSet<>();
        for (int request = 0; request < 100; request++) {
            times.add(shop.get("/shop/faults/guarded/08001").is(503).header("Retry-After"));
        }
        assertThat(times).containsExactly("5", "6", "7", "8", "9");
    }

    @Test
    void aMemberOfTheApplicationIsInItsProblems() {
        assertThat(shop.request("POST", shipped() + "/ship").send().is(409).text("timestamp"))
                .isEqualTo("1970-01-01T00:00:00Z");
    }

    @Test
    void aMemberOfTheApplicationIsInTheSchemaOfEachProblem() {
        JsonNode schemas =
                shop.get("/shop/v3/api-docs").is(200).json().path("components").path("schemas");
        for (String problem : new String[] {"OrderIllegalTransitionProblem", "CollisionProblem"}) {
            JsonNode member = schemas.path(problem).path("properties").path("timestamp");
            assertThat(member.path("type").asString("")).isEqualTo("string");
            assertThat(member.path("format").asString("")).isEqualTo("date-time");
        }
        assertThat(schemas.path("OrderShipConflictProblem").has("properties")).isFalse();
        assertThat(schemas.path("OrderView").path("properties").has("timestamp"))
                .isFalse();
    }
}
