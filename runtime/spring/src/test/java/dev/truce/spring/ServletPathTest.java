package dev.truce.spring;

import static org.assertj.core.api.Assertions.assertThat;

import dev.truce.spring.http.Answer;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;

/** An application whose dispatcher servlet has a path of its own under the context path, behind a proxy that has one, too. */
@ShopTest
@TestPropertySource(
        properties = {
            "server.servlet.context-path=/shop",
            "spring.mvc.servlet.path=/api",
            "server.forward-headers-strategy=framework"
        })
class ServletPathTest {

    private static final String UNDER = "/shop/api";

    private final ShopClient shop;

    ServletPathTest(@LocalServerPort int port) {
        this.shop = new ShopClient(port);
    }

    private Answer problem(String prefix) {
        String order = shop.request("POST", UNDER + "/orders")
                .json("{'order_number':'" + UUID.randomUUID() + "','quantity':1}")
                .send()
                .is(201)
                .header("Location");
        return shop.request("PUT", UNDER + order)
                .header("If-Match", "no tag")
                .header("X-Forwarded-Prefix", prefix)
                .json("{'quantity':1}")
                .send()
                .is(400);
    }

    @Test
    void theTypeOfAProblemCanBeOpened() {
        String type = problem("/shop").text("type");
        assertThat(type).isEqualTo(UNDER + "/problems/malformed-precondition");
        assertThat(shop.get(type).is(200).text("type")).isEqualTo(type);
        assertThat(shop.get(UNDER + "/problems").is(200).body()).contains(type);
        shop.get(UNDER + "/problems/none").is(404);
    }

    @Test
    void theTypeHasThePathOfTheProxy() {
        assertThat(problem("/gateway").text("type")).isEqualTo("/gateway/api/problems/malformed-precondition");
    }
}
