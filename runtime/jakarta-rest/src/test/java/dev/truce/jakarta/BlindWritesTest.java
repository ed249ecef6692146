package dev.truce.jakarta;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import dev.truce.Guarded;
import dev.truce.Idempotent;
import dev.truce.Operation;
import dev.truce.jakarta.shop.Note;
import dev.truce.jakarta.shop.NoteGuard;
import dev.truce.jakarta.shop.Shop;
import dev.truce.runtime.IfMatch;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.slf4j.LoggerFactory;

/** Writes that succeed without a precondition are counted and logged, and no others. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BlindWritesTest {

    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    private Shop shop;
    private Client client;

    @BeforeAll
    void start() {
        shop = Shop.start(truce -> truce.meters(meters), application -> application.register(Notes.class));
        client = new Client(shop.address());
    }

    @AfterAll
    void stop() {
        shop.close();
    }

    private double count() {
        return meters.find("http.server.blind.writes").counters().stream()
                .mapToDouble(Counter::count)
                .sum();
    }

    @ParameterizedTest
    @CsvSource({
        "PUT, /notes/1, '{\"text\":\"a\"}', 200",
        "PUT, /notes/1, '{\"text\":\"a\",\"version\":null}', 200",
        "PATCH, /notes/1, '{\"text\":\"a\"}', 200",
        "DELETE, /notes/1, , 204",
        "POST, /notes/1/lines, '{\"text\":\"a\"}', 201"
    })
    void aWriteWithoutAPreconditionIsCounted(String method, String path, String body, int status) {
        double before = count();
        assertThat(client.send(method, path, body).status()).isEqualTo(status);
        assertThat(count()).isEqualTo(before + 1);
    }

    @ParameterizedTest
    @CsvSource({
        "PUT, /notes/1, '{\"text\":\"a\"}', If-Match, '\"5\"', 200",
        "PUT, /notes/1, '{\"text\":\"a\"}', If-Match, *, 200",
        "PUT, /notes/1, '{\"text\":\"a\"}', If-Match, '\"4\"', 412",
        "PUT, /notes/1, '{\"text\":\"a\"}', If-None-Match, '\"9\"', 200",
        "PUT, /notes/1, '{\"text\":\"a\",\"version\":5}', Accept, */*, 200",
        "PUT, /notes/1, '{\"text\":\"a\",\"version\":4}', Accept, */*, 409",
        "PATCH, /notes/1, '{\"version\":5}', Accept, */*, 200",
        "PUT, /notes/missing, '{\"text\":\"a\"}', Accept, */*, 404",
        "PUT, /notes/new, '{\"text\":\"a\"}', Accept, */*, 201",
        "DELETE, /notes/1/claimed?version=5, , Accept, */*, 204",
        "DELETE, /notes/1/other, , Accept, */*, 204",
        "POST, /notes, '{\"text\":\"a\"}', Accept, */*, 201",
        "GET, /notes/1, , Accept, */*, 200"
    })
    void anyOtherRequestIsNot(String method, String path, String body, String header, String value, int status) {
        double before = count();
        assertThat(client.send(method, path, body, header, value).status()).isEqualTo(status);
        assertThat(count()).isEqualTo(before);
    }

    @Test
    void anAnswerThatIsReplayedWritesNothing() {
        double before = count();
        for (int i = 0; i < 2; i++) {
            Client.Answer answer =
                    client.send("POST", "/notes/1/once", "{\"text\":\"a\"}", "Idempotency-Key", "blind-once");
            assertThat(answer.status()).isEqualTo(200);
            assertThat(answer.header("Idempotent-Replayed")).isEqualTo(i == 0 ? null : "true");
        }
        assertThat(count()).isEqualTo(before + 1);
    }

    @Test
    void theCounterHasResourceRouteAndMethod() {
        client.send("DELETE", "/notes/7", null);
        assertThat(meters.get("http.server.blind.writes")
                        .tag("resource", "note")
                        .tag("http.route", "/notes/{id}")
                        .tag("http.request.method", "DELETE")
                        .counter()
                        .count())
                .isPositive();
    }

    @Test
    void theFirstOfEachOperationIsLoggedAtInfoAndTheOthersAtDebug() {
        Logger log = (Logger) LoggerFactory.getLogger("dev.truce.jakarta.blind-writes");
        ListAppender<ILoggingEvent> events = new ListAppender<>();
        events.start();
        log.setLevel(Level.DEBUG);
        log.addAppender(events);
        try (Shop fresh = Shop.start(truce -> {}, application -> application.register(Notes.class))) {
            Client asking = new Client(fresh.address());
            asking.send("DELETE", "/notes/secret", null);
            asking.send("DELETE", "/notes/secret", null);
            asking.send("PUT", "/notes/secret", "{\"text\":\"secret\"}");
        } finally {
            log.detachAppender(events);
            log.setLevel(null);
        }
        assertThat(events.list)
                .extracting(ILoggingEvent::getLevel)
                .containsExactly(Level.INFO, Level.DEBUG, Level.INFO);
        ILoggingEvent first = events.list.get(0);
        assertThat(first.getFormattedMessage()).isEqualTo("204 on DELETE /notes/{id} without a precondition for note");
        assertThat(first.getKeyValuePairs().stream().map(pair -> pair.key + "=" + pair.value))
                .containsExactly("resource=note", "method=DELETE", "route=/notes/{id}", "status=204");
    }

    @Test
    void nothingIsCountedWhereTheApplicationWantsSo() {
        SimpleMeterRegistry none = new SimpleMeterRegistry();
        try (Shop silent = Shop.start(
                truce -> truce.meters(none).properties(Map.of("truce.metrics.enabled", "false")::get),
                application -> application.register(Notes.class))) {
            assertThat(new Client(silent.address())
                            .send("DELETE", "/notes/1", null)
                            .status())
                    .isEqualTo(204);
        }
        assertThat(none.getMeters()).isEmpty();
    }

    /** What a client may send. */
    public record NoteRequest(String text, Long version) {}

    /** Notes whose version is 5. */
    @Path("/notes")
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    public static class Notes {

        @GET
        @Path("{id}")
        @Guarded(Note.class)
        public Note read(@PathParam("id") String id) {
            return new Note(id, 5);
        }

        @POST
        @Guarded(Note.class)
        public Response create(NoteRequest request) {
            return Response.status(Response.Status.CREATED).build();
        }

        @PUT
        @Path("{id}")
        @Guarded(value = Note.class, operation = Operation.UPSERT)
        public Response put(@PathParam("id") String id, NoteRequest request, @BeanParam Preconditions preconditions) {
            if (id.equals("missing")) {
                throw new NotFoundException();
            }
            NoteGuard.checkNoneMatch(preconditions.ifNoneMatch(), 5);
            NoteGuard.checkVersion(preconditions.ifMatch(), request.version(), 5);
            return id.equals("new")
                    ? Response.status(Response.Status.CREATED).build()
                    : Response.ok(new Note(request.text(), 6)).build();
        }

        @PATCH
        @Path("{id}")
        @Guarded(Note.class)
        public Note change(
                @PathParam("id") String id, Map<String, Object> patch, @HeaderParam("If-Match") IfMatch ifMatch) {
            NoteGuard.checkVersion(
                    ifMatch, patch.get("version") instanceof Number claimed ? claimed.longValue() : null, 5);
            return new Note(String.valueOf(patch.get("text")), 6);
        }

        @DELETE
        @Path("{id}")
        @Guarded(Note.class)
        public void delete(@PathParam("id") String id, @HeaderParam("If-Match") IfMatch ifMatch) {
            NoteGuard.checkVersion(ifMatch, 5);
        }

        @DELETE
        @Path("{id}/claimed")
        @Guarded(Note.class)
        public void deleteClaimed(@PathParam("id") String id, @QueryParam("version") Long version) {
            NoteGuard.checkClaimedVersion(version, 5);
        }

        @DELETE
        @Path("{id}/other")
        @Guarded(value = Note.class, operation = Operation.NONE)
        public void deleteOther(@PathParam("id") String id) {}

        @POST
        @Path("{id}/lines")
        @Guarded(value = Note.class, operation = Operation.UPDATE)
        public Response append(
                @PathParam("id") String id, NoteRequest request, @HeaderParam("If-Match") IfMatch ifMatch) {
            NoteGuard.checkVersion(ifMatch, 5);
            return Response.status(Response.Status.CREATED).build();
        }

        @POST
        @Path("{id}/once")
        @Guarded(value = Note.class, operation = Operation.UPDATE)
        @Idempotent
        public Note appendOnce(
                @PathParam("id") String id, NoteRequest request, @HeaderParam("If-Match") IfMatch ifMatch) {
            NoteGuard.checkVersion(ifMatch, 5);
            return new Note(request.text(), 6);
        }
    }
}
