package dev.truce.spring;

import static org.assertj.core.api.Assertions.assertThat;

import dev.truce.spring.http.Answer;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Every type of a problem can be opened, by a browser and by a program. */
@ShopTest
class CatalogueTest {

    private static final String BROWSER = "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8";

    private final ShopClient shop;

    CatalogueTest(@LocalServerPort int port) {
        this.shop = new ShopClient(port);
    }

    @Test
    void theCatalogueHasEveryTypeUnderItsOwnAddress() {
        Answer all = shop.get("/problems").is(200);
        assertThat(all.header("Content-Type")).isEqualTo("application/json");
        assertThat(all.json().size()).isGreaterThan(10);
        all.json().forEach(entry -> {
            Answer one = shop.get(entry.path("type").asString()).is(200);
            assertThat(one.json()).isEqualTo(entry);
            assertThat(one.text("code")).isNotEmpty();
        });
    }

    @Test
    void aBrowserGetsAPage() {
        Answer page = shop.request("GET", "/problems/order/stale")
                .header("Accept", BROWSER)
                .send()
                .is(200);
        assertThat(page.header("Content-Type")).startsWith("text/html");
        assertThat(page.body()).contains("STALE_ORDER").doesNotContain("DUPLICATE_ORDER_NUMBER");
        assertThat(shop.request("GET", "/problems")
                        .header("Accept", BROWSER)
                        .send()
                        .body())
                .contains("STALE_ORDER", "DUPLICATE_ORDER_NUMBER", "href=\"/problems/order/stale\"");
    }

    @Test
    void aProgramGetsJsonAlsoWhereItTakesPagesWithLessLiking() {
        String accept = "text/html;q=0.5, application/json";
        Answer answer = shop.request("GET", "/problems/collision")
                .header("Accept", accept)
                .send();
        assertThat(answer.text("code")).isEqualTo("COLLISION");
    }

    @Test
    void whatIsNoTypeIsMissing() {
        shop.get("/problems/order/none").is(404);
    }
}
