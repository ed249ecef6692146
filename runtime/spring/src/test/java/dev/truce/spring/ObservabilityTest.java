package dev.truce.spring;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import dev.truce.spring.http.Answer;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What operators see of a conflict, and that no value of a client is in it. */
@ShopTest
class ObservabilityTest {

    private final ShopClient shop;
    private final MeterRegistry meters;

    ObservabilityTest(@LocalServerPort int port, @Autowired MeterRegistry meters) {
        this.shop = new ShopClient(port);
        this.meters = meters;
    }

    @Test
    void aConflictIsCountedByCodeResourceRouteAndMethod() {
        shop.order("counted").is(201);
        shop.order("counted").is(409);
        assertThat(meters.get("http.server.conflicts")
                        .tag("error.type", "DUPLICATE_ORDER_NUMBER")
                        .tag("resource", "order")
                        .tag("http.route", "/orders")
                        .tag("http.request.method", "POST")
                        .counter()
                        .count())
                .isPositive();
    }

    @Test
    void everyObservationOfARequestHasTheTagOfConflicts() {
        String order = shop.order();
        shop.put(order, 2).header("If-Match", "\"7\"").send().is(412);
        Answer metric = shop.get("/actuator/metrics/http.server.requests").is(200);
        assertThat(metric.body()).contains("{\"tag\":\"conflict\"", "ORDER_PRECONDITION_FAILED", "none");
    }

    @Test
    void aConflictIsOneEventWithKeysAndWithoutValues() {
        Logger log = (Logger) LoggerFactory.getLogger("dev.truce.spring.conflicts");
        ListAppender<ILoggingEvent> events = new ListAppender<>();
        events.start();
        log.setLevel(ch.qos.logback.classic.Level.INFO);
        log.addAppender(events);
        try {
            shop.order("secret-number").is(201);
            shop.order("secret-number").is(409);
        } finally {
            log.detachAppender(events);
        }
        assertThat(events.list).hasSize(1);
        List<String> pairs = events.list.get(0).getKeyValuePairs().stream()
                .map(pair -> pair.key + "=" + pair.value)
                .toList();
        assertThat(pairs)
                .contains("code=DUPLICATE_ORDER_NUMBER", "resource=order", "method=POST", "route=/orders", "status=409")
                .anyMatch(pair -> pair.startsWith("constraint="));
        assertThat(events.list.get(0).getFormattedMessage() + pairs).doesNotContain("secret-number");
    }

    @Test
    void theTraceOfTheRequestIsInTheProblem() {
        String order = shop.order();
        Answer answer = shop.put(order, 2)
                .header("If-Match", "\"7\"")
                .header("X-Trace", "4bf92f3577b34da6")
                .send();
        assertThat(answer.text("trace_id")).isEqualTo("4bf92f3577b34da6");
        assertThat(shop.put(order, 2).header("If-Match", "\"7\"").send().json().has("trace_id"))
                .isFalse();
    }
}
