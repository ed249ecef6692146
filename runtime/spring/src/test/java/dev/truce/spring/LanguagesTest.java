package dev.truce.spring;

import static org.assertj.core.api.Assertions.assertThat;

import dev.truce.spring.http.Answer;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Texts of the application's own, in the language of the request. */
@ShopTest
class LanguagesTest {

    private final ShopClient shop;

    LanguagesTest(@LocalServerPort int port) {
        this.shop = new ShopClient(port);
    }

    @Test
    void titleAndDetailAreThoseOfTheLanguageWithTheArgumentsOfTheConflict() {
        Answer answer = shipTwice("de-AT, de;q=0.9");
        assertThat(answer.text("title")).isEqualTo("Diese Bestellung kann das nicht");
        assertThat(answer.text("detail"))
                .isEqualTo("Im Zustand SHIPPED geht das (ship) nicht. ILLEGAL_ORDER_TRANSITION");
        assertThat(answer.header("Content-Language")).isEqualTo("de");
        assertThat(answer.text("code")).isEqualTo("ILLEGAL_ORDER_TRANSITION");
    }

    @Test
    void withoutAMessageTheTextsAreTheContractsAndNoLanguageIsClaimed() {
        Answer answer = shipTwice("fr");
        assertThat(answer.text("title")).isEqualTo("Order cannot make this transition");
        assertThat(answer.header("Content-Language")).isNull();
    }

    private Answer shipTwice(String languages) {
        String order = shop.order();
        shop.request("POST", order + "/ship").send().is(200);
        return shop.request("POST", order + "/ship")
                .header("Accept-Language", languages)
                .send()
                .problem(409, "ILLEGAL_ORDER_TRANSITION");
    }
}
