package dev.truce.spring;

import static org.assertj.core.api.Assertions.assertThat;

import dev.truce.spring.http.Answer;
import dev.truce.spring.http.Client;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What a browser lets a script of another origin send and read, however the application has allowed the origin. */
@ShopTest
class CorsTest {

    private static final String SHOP = "https://shop.example";

    private final ShopClient shop;

    CorsTest(@LocalServerPort int port) {
        this.shop = new ShopClient(port);
    }

    @Test
    void aScriptCanReadTheHeadersOfAnswersAndConflicts() {
        String order = shop.order();
        Answer read = shop.request("GET", order).header("Origin", SHOP).send().is(200);
        Answer refused = shop.put(order, 2)
                .header("If-Match", "\"7\"")
                .header("Origin", SHOP)
                .send()
                .is(412);
        for (Answer answer : new Answer[] {read, refused}) {
            assertThat(answer.header("Access-Control-Expose-Headers"))
                    .contains("X-Total", "ETag", "Location", "Retry-After");
        }
    }

    @Test
    void aScriptCanSendPreconditions() {
        Answer allowed = preflight("/orders/1", SHOP, "PUT").send().is(200);
        assertThat(allowed.header("Access-Control-Allow-Headers"))
                .containsIgnoringCase("content-type")
                .containsIgnoringCase("if-match")
                .containsIgnoringCase("if-none-match")
                .containsIgnoringCase("idempotency-key");
    }

    @Test
    void theOriginsOfAnAnnotationAreServedToo() {
        Answer answer = shop.booking("cors", "dora")
                .header("Origin", "https://rooms.example")
                .send()
                .is(201);
        assertThat(answer.header("Access-Control-Expose-Headers")).contains("ETag");
    }

    @Test
    void noOtherOriginIsAllowed() {
        preflight("/orders/1", "https://other.example", "PUT").send().is(403);
        assertThat(preflight("/profiles/1", SHOP, "PUT").send().header("Access-Control-Allow-Origin"))
                .isNull();
    }

    private Client preflight(String path, String origin, String method) {
        return shop.request("OPTIONS", path)
                .header("Origin", origin)
                .header("Access-Control-Request-Method", method)
                .header("Access-Control-Request-Headers", "content-type,idempotency-key,if-match,if-none-match");
    }
}
