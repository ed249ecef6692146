package dev.truce.spring;

import static org.assertj.core.api.Assertions.assertThat;

import dev.truce.spring.faults.Faults;
import dev.truce.spring.http.Answer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;

/** An application that answers the outages of its database itself. */
@ShopTest
@Import(Faults.class)
@TestPropertySource(properties = "truce.database.answer-outages=false")
class OutagesLeftAloneTest {

    private final ShopClient shop;

    OutagesLeftAloneTest(@LocalServerPort int port) {
        this.shop = new ShopClient(port);
    }

    @ParameterizedTest
    @ValueSource(strings = {"08001", "timeout", "pool", "40003"})
    void anOutageIsTheApplicationsOwn(String state) {
        for (String method : new String[] {"GET", "POST"}) {
            Answer answer =
                    shop.request(method, "/faults/guarded/" + state).send().is(500);
            assertThat(answer.json().has("code")).isFalse();
            assertThat(answer.header("Retry-After")).isNull();
        }
    }

    /** The switch is for outages only. */
    @Test
    void aLostRaceIsStillAConflict() {
        shop.request("POST", "/faults/guarded/40001").send().problem(409, "STALE_ORDER");
    }
}
