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
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.Status;
import io.micronaut.http.server.exceptions.ExceptionHandler;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.reactivestreams.Publisher;
import reactor.core.publisher.Mono;

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

    @Singleton
    @Requires(property = "test.handler", value = "object")
    static class Objects implements ExceptionHandler<RuntimeException, Map<String, String>> {
        @Override
        @SuppressWarnings("rawtypes") // as the interface declares it
        public Map<String, String> handle(HttpRequest request, RuntimeException exception) {
            return Map.of("own", "object");
        }
    }

    @Singleton
    @Requires(property = "test.handler", value = "annotated object")
    static class AnnotatedObjects implements ExceptionHandler<RuntimeException, String> {
        @Override
        @Status(HttpStatus.BAD_GATEWAY)
        @Produces(MediaType.TEXT_PLAIN)
        @SuppressWarnings("rawtypes") // as the interface declares it
        public String handle(HttpRequest request, RuntimeException exception) {
            return "own";
        }
    }

    @Singleton
    @Produces(MediaType.TEXT_PLAIN)
    @Requires(property = "test.handler", value = "annotated response")
    static class AnnotatedResponses implements ExceptionHandler<RuntimeException, HttpResponse<?>> {
        @Override
        @SuppressWarnings("rawtypes") // as the interface declares it
        public HttpResponse<?> handle(HttpRequest request, RuntimeException exception) {
            return HttpResponse.badRequest("own");
        }
    }

    @Singleton
    @Requires(property = "test.handler", value = "status")
    static class Statuses implements ExceptionHandler<RuntimeException, HttpStatus> {
        @Override
        @SuppressWarnings("rawtypes") // as the interface declares it
        public HttpStatus handle(HttpRequest request, RuntimeException exception) {
            return HttpStatus.BAD_GATEWAY;
        }
    }

    @Singleton
    @Requires(property = "test.handler", value = "publisher")
    static class Publishers implements ExceptionHandler<RuntimeException, Publisher<HttpResponse<?>>> {
        @Override
        @SuppressWarnings("rawtypes") // as the interface declares it
        public Publisher<HttpResponse<?>> handle(HttpRequest request, RuntimeException exception) {
            return Mono.just(HttpResponse.badRequest("own"));
        }
    }

    @Singleton
    @Requires(property = "test.handler", value = "nothing")
    static class Nothing implements ExceptionHandler<RuntimeException, HttpResponse<?>> {
        @Override
        @SuppressWarnings("rawtypes") // as the interface declares it
        public HttpResponse<?> handle(HttpRequest request, RuntimeException exception) {
            return null;
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

    /** Micronaut asks for the handler of one of the exceptions, and the module for that of the other. */
    @ParameterizedTest
    @ValueSource(strings = {"object", "annotated object", "annotated response", "status", "publisher", "nothing"})
    void applicationsHandlerAnswersAsWithoutTheModule(String handler) {
        try (Shop shop = Shop.start("test.handler", handler)) {
            Client client = new Client(shop.address());
            Answer own = client.send("POST", "/plain/broken", null);
            Answer passedOn = client.send("POST", "/plain/argument", null);
            assertThat(passedOn.status()).isEqualTo(own.status());
            assertThat(passedOn.header("Content-Type")).isEqualTo(own.header("Content-Type"));
            assertThat(passedOn.body().replace("argument", "broken")).isEqualTo(own.body());
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
