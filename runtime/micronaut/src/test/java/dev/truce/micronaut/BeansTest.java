package dev.truce.micronaut;

import static org.assertj.core.api.Assertions.assertThat;

import dev.truce.micronaut.Client.Answer;
import dev.truce.micronaut.shop.Shop;
import dev.truce.runtime.ConflictException;
import dev.truce.web.ConflictObserver;
import dev.truce.web.ObservedConflict;
import dev.truce.web.ProblemMember;
import dev.truce.web.ProblemMessages;
import dev.truce.web.TraceIds;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.micronaut.context.annotation.Factory;
import io.micronaut.context.annotation.Replaces;
import io.micronaut.context.annotation.Requires;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.server.exceptions.ExceptionHandler;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;

/** What an application adds or replaces as beans. */
class BeansTest {

    @Singleton
    @Requires(property = "test.own-conflicts")
    @Replaces(ConflictExceptionHandler.class)
    static class OwnConflicts implements ExceptionHandler<ConflictException, HttpResponse<?>> {
        @Override
        @SuppressWarnings("rawtypes") // as the interface declares it
        public HttpResponse<?> handle(HttpRequest request, ConflictException exception) {
            return HttpResponse.status(HttpStatus.I_AM_A_TEAPOT).body("own");
        }
    }

    @Singleton
    @Requires(property = "test.own-failures")
    static class OwnFailures implements ExceptionHandler<RuntimeException, HttpResponse<?>> {
        @Override
        @SuppressWarnings("rawtypes") // as the interface declares it
        public HttpResponse<?> handle(HttpRequest request, RuntimeException exception) {
            return HttpResponse.status(HttpStatus.BAD_GATEWAY)
                    .body(exception.getClass().getSimpleName());
        }
    }

    @Singleton
    @Requires(property = "test.own-arguments")
    static class OwnArguments implements ExceptionHandler<IllegalArgumentException, HttpResponse<?>> {
        @Override
        @SuppressWarnings("rawtypes") // as the interface declares it
        public HttpResponse<?> handle(HttpRequest request, IllegalArgumentException exception) {
            return HttpResponse.badRequest("own");
        }
    }

    @Factory
    @Requires(property = "test.additions")
    static class Additions {

        @Singleton
        MeterRegistry meters() {
            return new SimpleMeterRegistry();
        }

        @Singleton
        ConflictObserver observer(Observed observed) {
            return observed.all::add;
        }

        @Singleton
        ProblemMember<String> service() {
            return ProblemMember.of("service", String.class, conflict -> "shop");
        }

        @Singleton
        TraceIds traces() {
            return () -> "4bf92f35";
        }

        @Singleton
        ProblemMessages messages() {
            return (key, locale) ->
                    locale.equals(Locale.GERMAN) && key.equals("truce.problem.ACCOUNT_PRECONDITION_REQUIRED.title")
                            ? "Das geht nicht"
                            : null;
        }
    }

    /** What was observed. */
    @Singleton
    @Requires(property = "test.additions")
    static class Observed {
        final List<ObservedConflict> all = new CopyOnWriteArrayList<>();
    }

    @Test
    void applicationsOwnHandlerReplacesTheModules() {
        try (Shop shop = Shop.start("test.own-conflicts", "true")) {
            Answer answer = new Client(shop.address()).send("POST", "/plain/refused?state=CLOSED", null);
            assertThat(answer.status()).isEqualTo(418);
            assertThat(answer.body()).isEqualTo("own");
        }
    }

    @Test
    void applicationsOwnHandlerOfArgumentsComesFirst() {
        try (Shop shop = Shop.start("test.own-arguments", "true")) {
            Answer answer = new Client(shop.address()).send("POST", "/plain/argument", null);
            assertThat(answer.status()).isEqualTo(400);
            assertThat(answer.body()).isEqualTo("own");
        }
    }

    @Test
    void failureThatIsNoConflictGoesToTheApplicationsHandlerOfASuperclass() {
        try (Shop shop = Shop.start("test.own-failures", "true")) {
            Client client = new Client(shop.address());
            client.account("twice@example.com");
            assertThat(client.post("/accounts", "twice@example.com").status()).isEqualTo(409);
            Answer answer = client.post("/plain/accounts", "twice@example.com");
            assertThat(answer.status()).isEqualTo(502);
            assertThat(answer.body()).isNotEmpty();
        }
    }

    @Test
    void conflictHasTheApplicationsMembersTextsAndTraceAndIsObservedAndCounted() {
        try (Shop shop = Shop.start("test.additions", "true")) {
            Client client = new Client(shop.address());
            String account = client.account("observed@example.com");
            Answer answer = client.put(account, "other@example.com", "Accept-Language", "de;q=0.9, en;q=0.1");
            assertThat(answer.json().path("service").asText()).isEqualTo("shop");
            assertThat(answer.json().path("trace_id").asText()).isEqualTo("4bf92f35");
            assertThat(answer.json().path("title").asText()).isEqualTo("Das geht nicht");
            assertThat(shop.context().getBean(Observed.class).all)
                    .singleElement()
                    .satisfies(conflict -> {
                        assertThat(conflict.route()).isEqualTo("/accounts/{id}");
                        assertThat(conflict.method()).isEqualTo("PUT");
                    });
            assertThat(shop.context()
                            .getBean(MeterRegistry.class)
                            .get("http.server.conflicts")
                            .tag("error.type", "ACCOUNT_PRECONDITION_REQUIRED")
                            .tag("http.route", "/accounts/{id}")
                            .counter()
                            .count())
                    .isOne();
        }
    }
}
