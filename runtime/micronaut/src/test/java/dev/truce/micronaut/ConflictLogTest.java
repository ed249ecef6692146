package dev.truce.micronaut;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import dev.truce.micronaut.shop.Shop;
import io.micronaut.context.annotation.Requires;
import io.micronaut.context.propagation.slf4j.MdcPropagationContext;
import io.micronaut.core.propagation.MutablePropagatedContext;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ServerFilter;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

/** What the log has of a conflict, and that no value of a client is in it. */
class ConflictLogTest {

    /** Does as an agent that traces requests. */
    @ServerFilter(ServerFilter.MATCH_ALL_PATTERN)
    @Requires(property = "test.trace")
    static class Trace {
        @RequestFilter
        void trace(MutablePropagatedContext context) {
            context.add(new MdcPropagationContext(Map.of("traceId", "4bf92f3577b34da6")));
        }
    }

    @Test
    void conflictIsOneEventWithKeysAndWithoutValues() {
        List<ILoggingEvent> events = logged(() -> {
            try (Shop shop = Shop.start()) {
                Client client = new Client(shop.address());
                client.account("secret@example.com");
                assertThat(client.post("/accounts", "secret@example.com").status())
                        .isEqualTo(409);
            }
        });
        assertThat(events).singleElement().satisfies(event -> {
            assertThat(event.getFormattedMessage()).isEqualTo("409 DUPLICATE_ACCOUNT_EMAIL on POST /accounts");
            assertThat(pairs(event))
                    .contains(
                            "code=DUPLICATE_ACCOUNT_EMAIL",
                            "resource=account",
                            "method=POST",
                            "route=/accounts",
                            "status=409")
                    .anyMatch(pair -> pair.startsWith("constraint="));
            assertThat(event.getFormattedMessage() + pairs(event)).doesNotContain("secret");
        });
    }

    @Test
    void eventAndProblemHaveTheTraceOfTheRequest() {
        List<ILoggingEvent> events = logged(() -> {
            try (Shop shop = Shop.start("test.trace", "true")) {
                Client client = new Client(shop.address());
                Client.Answer answer = client.put(client.account("traced@example.com"), "other@example.com");
                assertThat(answer.json().path("trace_id").asText()).isEqualTo("4bf92f3577b34da6");
            }
        });
        assertThat(events).singleElement().satisfies(event -> {
            assertThat(event.getFormattedMessage())
                    .isEqualTo("428 ACCOUNT_PRECONDITION_REQUIRED on PUT /accounts/{id}");
            assertThat(event.getMDCPropertyMap()).containsEntry("traceId", "4bf92f3577b34da6");
        });
    }

    @Test
    void logIsSilentWhereTheApplicationWantsSo() {
        List<ILoggingEvent> events = logged(() -> {
            try (Shop shop = Shop.start("truce.logging.enabled", "false")) {
                Client client = new Client(shop.address());
                assertThat(client.put(client.account("silent@example.com"), "other@example.com")
                                .status())
                        .isEqualTo(428);
            }
        });
        assertThat(events).isEmpty();
    }

    private static List<ILoggingEvent> logged(Runnable requests) {
        Logger log = (Logger) LoggerFactory.getLogger("dev.truce.micronaut.conflicts");
        ListAppender<ILoggingEvent> events = new ListAppender<>();
        events.start();
        log.setLevel(Level.INFO);
        log.addAppender(events);
        try {
            requests.run();
        } finally {
            log.detachAppender(events);
            log.setLevel(null);
        }
        return events.list;
    }

    private static List<String> pairs(ILoggingEvent event) {
        return event.getKeyValuePairs().stream()
                .map(pair -> pair.key + "=" + pair.value)
                .toList();
    }
}
