package dev.truce.jakarta;

import static org.assertj.core.api.Assertions.assertThat;

import dev.truce.jakarta.Client.Answer;
import dev.truce.jakarta.shop.Shop;
import dev.truce.runtime.ConflictException;
import jakarta.persistence.PersistenceException;
import jakarta.ws.rs.NotAllowedException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.jboss.resteasy.reactive.server.spi.AsyncExceptionMapperContext;
import org.jboss.resteasy.reactive.server.spi.ResteasyReactiveAsyncExceptionMapper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The application's own mappers beside those of the module. */
class MappersTest {

    private static final class OwnConflicts implements ExceptionMapper<ConflictException> {
        @Override
        public Response toResponse(ConflictException exception) {
            return Response.status(418).entity("own").build();
        }
    }

    private static final class OwnFailures implements ExceptionMapper<RuntimeException> {
        @Override
        public Response toResponse(RuntimeException exception) {
            return Response.status(502)
                    .entity(exception.getClass().getSimpleName())
                    .build();
        }
    }

    private static final class OwnPersistence implements ExceptionMapper<PersistenceException> {
        @Override
        public Response toResponse(PersistenceException exception) {
            return Response.status(503).build();
        }
    }

    private static final class OwnCauses implements ExceptionMapper<UnsupportedOperationException> {
        @Override
        public Response toResponse(UnsupportedOperationException exception) {
            return Response.status(422).entity(exception.getMessage()).build();
        }
    }

    /** As Quarkus makes of a method that returns a {@code Uni}. */
    private static final class LaterFailures
            implements ResteasyReactiveAsyncExceptionMapper<RuntimeException>, ExceptionMapper<RuntimeException> {
        @Override
        public void asyncResponse(RuntimeException exception, AsyncExceptionMapperContext context) {
            context.suspend();
            CompletableFuture.runAsync(() -> {
                context.setResponse(Response.status(502).entity("later").build());
                context.resume();
            });
        }
    }

    /** Drops what the exception says. */
    private static final class OwnRefusals implements ExceptionMapper<NotAllowedException> {
        @Override
        public Response toResponse(NotAllowedException exception) {
            return Response.status(405).build();
        }
    }

    /** Knows better. */
    private static final class OwnMethods implements ExceptionMapper<NotAllowedException> {
        @Override
        public Response toResponse(NotAllowedException exception) {
            return Response.status(405).allow("POST").build();
        }
    }

    @Test
    void applicationsOwnMapperReplacesTheModules() {
        try (Shop shop = Shop.start(truce -> {}, application -> application.register(OwnConflicts.class))) {
            Answer answer = new Client(shop.address()).send("POST", "/plain/refused?state=CLOSED", null);
            assertThat(answer.status()).isEqualTo(418);
            assertThat(answer.body()).isEqualTo("own");
        }
    }

    @Test
    void failureThatIsNoConflictGoesToTheApplicationsMapperOfASuperclass() {
        try (Shop shop = Shop.start(truce -> {}, application -> application.register(OwnFailures.class))) {
            Client client = new Client(shop.address());
            client.account("twice@example.com");
            assertThat(client.post("/accounts", "twice@example.com").status()).isEqualTo(409);
            Answer answer = client.post("/plain/accounts", "twice@example.com");
            assertThat(answer.status()).isEqualTo(502);
            assertThat(answer.body()).isEqualTo("ConstraintViolationException");
        }
    }

    @Test
    void failureThatIsNoConflictIsAnsweredByAMapperOfQuarkusThatAnswersLater() {
        try (Shop shop = Shop.start(truce -> {}, application -> application.register(LaterFailures.class))) {
            Client client = new Client(shop.address());
            client.account("later@example.com");
            Answer answer = client.post("/plain/accounts", "later@example.com");
            assertThat(answer.status()).isEqualTo(502);
            assertThat(answer.body()).isEqualTo("later");
        }
    }

    /** As Quarkus maps what it has wrapped, such as a constraint of Bean Validation that the commit finds violated. */
    @Test
    void failureThatIsNoConflictGoesToTheApplicationsMapperOfItsCause() {
        try (Shop shop = Shop.start(
                truce -> {},
                application -> application.register(UndeclaredMapper.class).register(OwnCauses.class))) {
            Answer answer = new Client(shop.address()).send("POST", "/plain/commit", null);
            assertThat(answer.status()).isEqualTo(422);
            assertThat(answer.body()).isEqualTo("secret");
        }
    }

    /** The mapper of a superclass comes before those of causes. */
    @Test
    void failureThatIsNoConflictGoesToTheApplicationsMapperOfASuperclassFirst() {
        try (Shop shop = Shop.start(
                truce -> {},
                application -> application
                        .register(UndeclaredMapper.class)
                        .register(OwnCauses.class)
                        .register(OwnFailures.class))) {
            Answer answer = new Client(shop.address()).send("POST", "/plain/commit", null);
            assertThat(answer.status()).isEqualTo(502);
            assertThat(answer.body()).isEqualTo("ArcUndeclaredThrowableException");
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/accounts | GET, HEAD, OPTIONS, POST",
                "/accounts/ | GET, HEAD, OPTIONS, POST",
                "/accounts/3f1f5c5e-9f4d-4f0c-8d6c-1f6b3f0a7c11 | GET, HEAD, OPTIONS, PUT",
                "/accounts/a%20b | GET, HEAD, OPTIONS",
                "/accounts/1/close | OPTIONS, POST",
            })
    void answerWithoutTheMethodsOfThePathGetsThem(String path, String allowed) {
        try (Shop shop = Shop.start(truce -> {}, application -> application.register(OwnRefusals.class))) {
            Answer answer = new Client(shop.address()).send("DELETE", path, null);
            assertThat(answer.status()).isEqualTo(405);
            assertThat(answer.header("Allow")).isEqualTo(allowed);
        }
    }

    @Test
    void answerWithMethodsKeepsThem() {
        try (Shop shop = Shop.start(truce -> {}, application -> application.register(OwnMethods.class))) {
            Answer answer = new Client(shop.address()).send("DELETE", "/accounts", null);
            assertThat(answer.status()).isEqualTo(405);
            assertThat(answer.header("Allow")).isEqualTo("POST");
        }
    }

    /** As Quarkus finds it by its index. */
    @Test
    void failureOfTheCommitOfAQuarkusTransactionIsAnswered() {
        try (Shop shop = Shop.start(truce -> {}, application -> application.register(QuarkusTransactionMapper.class))) {
            Client client = new Client(shop.address());
            client.account("quarkus@example.com");
            assertThat(client.post("/accounts/quarkus", "quarkus@example.com").code())
                    .isEqualTo("DUPLICATE_ACCOUNT_EMAIL");
        }
    }

    /** As on Quarkus, which finds all of them by the index. */
    @Test
    void excludedProvidersDoNothingWhereTheyAreRegisteredAllTheSame() {
        try (Shop shop = Shop.start(
                truce -> truce.properties(Map.of("truce.exclude", "PersistenceMapper,AllowFilter")::get),
                application -> application
                        .register(PersistenceMapper.class)
                        .register(AllowFilter.class)
                        .register(OwnFailures.class)
                        .register(OwnRefusals.class))) {
            Client client = new Client(shop.address());
            client.account("excluded@example.com");
            Answer answer = client.post("/accounts", "excluded@example.com");
            assertThat(answer.status()).isEqualTo(502);
            assertThat(answer.body()).isEqualTo("ConstraintViolationException");
            assertThat(client.send("DELETE", "/accounts", null).header("Allow")).isNull();
        }
    }

    @Test
    void excludedMapperLeavesTheTypeToTheApplication() {
        try (Shop shop = Shop.start(
                truce -> truce.properties(name -> name.equals("truce.exclude") ? "PersistenceMapper" : null),
                application -> application.register(OwnPersistence.class))) {
            Client client = new Client(shop.address());
            client.account("excluded@example.com");
            assertThat(client.post("/accounts", "excluded@example.com").status())
                    .isEqualTo(503);
        }
    }
}
