package dev.truce.micronaut;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import dev.truce.Guarded;
import dev.truce.Idempotent;
import dev.truce.Operation;
import dev.truce.micronaut.shop.Note;
import dev.truce.micronaut.shop.NoteGuard;
import dev.truce.micronaut.shop.Shop;
import dev.truce.runtime.IfMatch;
import dev.truce.runtime.IfNoneMatch;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.micronaut.context.annotation.Factory;
import io.micronaut.context.annotation.Requires;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Error;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Patch;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Put;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.exceptions.HttpStatusException;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import jakarta.inject.Singleton;
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

    private Shop shop;
    private Client client;

    @BeforeAll
    void start() {
        shop = Shop.start("test.notes", "true");
        client = new Client(shop.address());
    }

    @AfterAll
    void stop() {
        shop.close();
    }

    private MeterRegistry meters() {
        return shop.context().getBean(MeterRegistry.class);
    }

    private double count() {
        return meters().find("http.server.blind.writes").counters().stream()
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
        "PUT, /notes/failing, '{\"text\":\"a\"}', Accept, */*, 200",
        "DELETE, /notes/1/claimed?version=5, , Accept, */*, 204",
        "DELETE, /notes/1/asked?version=5, , Accept, */*, 204",
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
        assertThat(meters().get("http.server.blind.writes")
                        .tag("resource", "note")
                        .tag("http.route", "/notes/{id}")
                        .tag("http.request.method", "DELETE")
                        .counter()
                        .count())
                .isPositive();
    }

    @Test
    void theFirstOfEachOperationIsLoggedAtInfoAndTheOthersAtDebug() {
        Logger log = (Logger) LoggerFactory.getLogger("dev.truce.micronaut.blind-writes");
        ListAppender<ILoggingEvent> events = new ListAppender<>();
        events.start();
        log.setLevel(Level.DEBUG);
        log.addAppender(events);
        try (Shop fresh = Shop.start("test.notes", "true")) {
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

    /** What a client may send. */
    public record NoteRequest(String text, Long version) {}

    @Factory
    @Requires(property = "test.notes")
    static class Meters {
        @Singleton
        MeterRegistry meters() {
            return new SimpleMeterRegistry();
        }
    }

    /** Notes whose version is 5. */
    @Controller("/notes")
    @Requires(property = "test.notes")
    @ExecuteOn(TaskExecutors.BLOCKING)
    static class Notes {

        @Get("/{id}")
        @Guarded(Note.class)
        public Note read(String id) {
            return new Note(id, 5);
        }

        @Post
        @Guarded(Note.class)
        public HttpResponse<?> create(@Body NoteRequest request) {
            return HttpResponse.created(new Note(request.text(), 0));
        }

        @Put("/{id}")
        @Guarded(value = Note.class, operation = Operation.UPSERT)
        public HttpResponse<?> put(String id, @Body NoteRequest request, IfMatch ifMatch, IfNoneMatch ifNoneMatch) {
            if (id.equals("missing")) {
                throw new HttpStatusException(HttpStatus.NOT_FOUND, "missing");
            }
            if (id.equals("failing")) {
                throw new UnsupportedOperationException();
            }
            NoteGuard.checkNoneMatch(ifNoneMatch, 5);
            NoteGuard.checkVersion(ifMatch, request.version(), 5);
            Note note = new Note(request.text(), 6);
            return id.equals("new") ? HttpResponse.created(note) : HttpResponse.ok(note);
        }

        /** The application answers a failure with 200. */
        @Error
        public HttpResponse<?> failed(UnsupportedOperationException failure) {
            return HttpResponse.ok();
        }

        @Patch("/{id}")
        @Guarded(Note.class)
        public Note change(String id, @Body Map<String, Object> patch, IfMatch ifMatch) {
            NoteGuard.checkVersion(
                    ifMatch, patch.get("version") instanceof Number claimed ? claimed.longValue() : null, 5);
            return new Note(String.valueOf(patch.get("text")), 6);
        }

        @Delete("/{id}")
        @Guarded(Note.class)
        public HttpResponse<?> delete(String id, IfMatch ifMatch) {
            NoteGuard.checkVersion(ifMatch, 5);
            return HttpResponse.noContent();
        }

        @Delete("/{id}/claimed")
        @Guarded(Note.class)
        public HttpResponse<?> deleteClaimed(String id, @QueryValue Long version) {
            NoteGuard.checkClaimedVersion(version, 5);
            return HttpResponse.noContent();
        }

        @Delete("/{id}/asked")
        @Guarded(Note.class)
        public HttpResponse<?> deleteAsked(String id, @QueryValue("version") Long claimed) {
            NoteGuard.checkClaimedVersion(claimed, 5);
            return HttpResponse.noContent();
        }

        @Delete("/{id}/other")
        @Guarded(value = Note.class, operation = Operation.NONE)
        public HttpResponse<?> deleteOther(String id) {
            return HttpResponse.noContent();
        }

        @Post("/{id}/lines")
        @Guarded(value = Note.class, operation = Operation.UPDATE)
        public HttpResponse<?> append(String id, @Body NoteRequest request, IfMatch ifMatch) {
            NoteGuard.checkVersion(ifMatch, 5);
            return HttpResponse.created(request.text());
        }

        @Post("/{id}/once")
        @Guarded(value = Note.class, operation = Operation.UPDATE)
        @Idempotent
        public Note appendOnce(String id, @Body NoteRequest request, IfMatch ifMatch) {
            NoteGuard.checkVersion(ifMatch, 5);
            return new Note(request.text(), 6);
        }
    }
}
