package dev.truce.jakarta;

import static org.assertj.core.api.Assertions.assertThat;

import dev.truce.jakarta.Client.Answer;
import dev.truce.jakarta.shop.Shop;
import dev.truce.web.ObservedConflict;
import dev.truce.web.ProblemMember;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;

/** What an application adds, and what it observes. */
class ObserversTest {

    @Test
    void conflictIsObservedAndCountedWithItsRoute() {
        List<ObservedConflict> observed = new CopyOnWriteArrayList<>();
        SimpleMeterRegistry meters = new SimpleMeterRegistry();
        try (Shop shop = Shop.start(truce -> truce.observer(observed::add).meters(meters), application -> {})) {
            Client client = new Client(shop.address());
            client.put(client.account("observed@example.com"), "other@example.com");
        }
        assertThat(observed).singleElement().satisfies(conflict -> {
            assertThat(conflict.route()).isEqualTo("/accounts/{id}");
            assertThat(conflict.method()).isEqualTo("PUT");
        });
        assertThat(meters.get("http.server.conflicts")
                        .tag("error.type", "ACCOUNT_PRECONDITION_REQUIRED")
                        .tag("http.route", "/accounts/{id}")
                        .counter()
                        .count())
                .isOne();
    }

    @Test
    void problemHasTheApplicationsMembersTextsAndTrace() {
        try (Shop shop = Shop.start(
                truce -> truce.member(ProblemMember.of("service", String.class, conflict -> "shop"))
                        .traceIds(() -> "4bf92f35")
                        .messages((key, locale) -> locale.equals(Locale.GERMAN)
                                        && key.equals("truce.problem.ILLEGAL_ACCOUNT_TRANSITION.title")
                                ? "Das geht nicht"
                                : null),
                application -> {})) {
            Client client = new Client(shop.address());
            Answer answer =
                    client.send("POST", "/plain/refused?state=CLOSED", null, "Accept-Language", "de;q=0.9, en;q=0.1");
            assertThat(answer.json().path("service").asText()).isEqualTo("shop");
            assertThat(answer.json().path("trace_id").asText()).isEqualTo("4bf92f35");
            assertThat(answer.json().path("title").asText()).isEqualTo("Das geht nicht");
        }
    }
}
