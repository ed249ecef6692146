package dev.truce.spring;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;

/** Who may not write learns nothing of tags. */
@ShopTest
@TestPropertySource(properties = "shop.secured=true")
class SecurityOrderTest {

    private final ShopClient shop;

    SecurityOrderTest(@LocalServerPort int port) {
        this.shop = new ShopClient(port);
    }

    @Test
    void aStaleTagNeverHidesThatACallerMayNotWrite() {
        String order = shop.request("POST", "/orders")
                .header("Authorization", basic("alice"))
                .json("{'order_number':'secured','quantity':1}")
                .send()
                .is(201)
                .header("Location");
        shop.put(order, 2).header("If-Match", "\"7\"").send().is(401);
        shop.put(order, 2)
                .header("If-Match", "\"7\"")
                .header("Authorization", basic("carol"))
                .send()
                .is(403);
        shop.put(order, 2)
                .header("If-Match", "0")
                .header("Authorization", basic("carol"))
                .send()
                .is(403);
        shop.put(order, 2)
                .header("If-Match", "\"7\"")
                .header("Authorization", basic("alice"))
                .send()
                .problem(412, "ORDER_PRECONDITION_FAILED");
    }

    private static String basic(String name) {
        byte[] pair = (name + ":" + name).getBytes(StandardCharsets.UTF_8);
        return "Basic " + Base64.getEncoder().encodeToString(pair);
    }
}
