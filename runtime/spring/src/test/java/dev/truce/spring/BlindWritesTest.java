package dev.truce.spring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.asyncDispatch;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.request;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import dev.truce.Guarded;
import dev.truce.Operation;
import dev.truce.runtime.IfMatch;
import dev.truce.runtime.IfNoneMatch;
import dev.truce.spring.shop.Note;
import dev.truce.spring.shop.NoteGuard;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** Writes that succeed without a precondition are counted and logged, and no others. */
class BlindWritesTest {

    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();

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
        "PATCH, /notes/1/later, '{\"text\":\"a\"}', 200",
        "DELETE, /notes/1, , 204",
        "POST, /notes/1/lines, '{\"text\":\"a\"}', 201"
    })
    void aWriteWithoutAPreconditionIsCounted(String method, String path, String body, int status) {
        run(mvc -> assertThat(send(mvc, method, path, body)).isEqualTo(status));
        assertThat(count()).isOne();
        assertThat(meters.get("http.server.blind.writes")
                        .tag("resource", "note")
                        .tag("http.route", path.replace("1", "{id}"))
                        .tag("http.request.method", method)
                        .counter()
                        .count())
                .isOne();
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
        "PUT, /notes/failing, '{\"text\":\"a\"}', Accept, */*, 200",
        "PUT, /notes/new, '{\"text\":\"a\"}', Accept, */*, 201",
        "DELETE, /notes/1/claimed?version=5, , Accept, */*, 200",
        "DELETE, /notes/1/other, , Accept, */*, 200",
        "POST, /notes, '{\"text\":\"a\"}', Accept, */*, 201",
        "GET, /notes/1, , Accept, */*, 200"
    })
    void anyOtherRequestIsNot(String method, String path, String body, String header, String value, int status) {
        run(mvc -> assertThat(send(mvc, method, path, body, header, value)).isEqualTo(status));
        assertThat(count()).isZero();
    }

    @Test
    void nothingIsCountedWhereTheApplicationWantsSo() {
        run(mvc -> assertThat(send(mvc, "DELETE", "/notes/1", null)).isEqualTo(204), "truce.metrics.enabled=false");
        assertThat(count()).isZero();
    }

    @Test
    void theFirstOfEachOperationIsLoggedAtInfoAndTheOthersAtDebug() {
        Logger log = (Logger) LoggerFactory.getLogger("dev.truce.spring.blind-writes");
        ListAppender<ILoggingEvent> events = new ListAppender<>();
        events.start();
        log.setLevel(Level.DEBUG);
        log.addAppender(events);
        try {
            Requests requests = mvc -> {
                send(mvc, "DELETE", "/notes/secret", null);
                send(mvc, "DELETE", "/notes/secret", null);
                send(mvc, "PUT", "/notes/secret", "{\"text\":\"secret\"}");
            };
            run(requests, "truce.logging.enabled=false");
            run(requests);
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

    /** What a test does with requests. */
    private interface Requests {
        void send(MockMvc mvc) throws Exception;
    }

    private void run(Requests requests, String... properties) {
        Starter.context()
                .withBean(Notes.class)
                .withBean(MeterRegistry.class, () -> meters)
                .withPropertyValues(properties)
                .run(context -> requests.send(MockMvcBuilders.webAppContextSetup(context.getSourceApplicationContext())
                        .build()));
    }

    private static int send(MockMvc mvc, String method, String path, String body, String... header) throws Exception {
        var request = request(HttpMethod.valueOf(method), path);
        if (body != null) {
            request.contentType("application/json").content(body);
        }
        if (header.length > 0) {
            request.header(header[0], header[1]);
        }
        MvcResult result = mvc.perform(request).andReturn();
        if (result.getRequest().isAsyncStarted()) {
            result = mvc.perform(asyncDispatch(result)).andReturn();
        }
        return result.getResponse().getStatus();
    }

    /** What a client may send. */
    record NoteRequest(String text, Long version) {}

    /** Notes whose version is 5. */
    @RestController
    @RequestMapping("/notes")
    static class Notes {

        @GetMapping("/{id}")
        @Guarded(Note.class)
        Note read(@PathVariable String id) {
            return new Note(id, 5);
        }

        @PostMapping
        @Guarded(Note.class)
        ResponseEntity<Note> create(@RequestBody NoteRequest request) {
            return ResponseEntity.status(HttpStatus.CREATED).body(new Note(request.text(), 0));
        }

        @PutMapping("/{id}")
        @Guarded(value = Note.class, operation = Operation.UPSERT)
        ResponseEntity<Note> put(
                @PathVariable String id, @RequestBody NoteRequest request, IfMatch ifMatch, IfNoneMatch ifNoneMatch) {
            if (id.equals("missing")) {
                throw new ResponseStatusException(HttpStatus.NOT_FOUND);
            }
            if (id.equals("failing")) {
                throw new UnsupportedOperationException();
            }
            NoteGuard.checkNoneMatch(ifNoneMatch, 5);
            NoteGuard.checkVersion(ifMatch, request.version(), 5);
            return ResponseEntity.status(id.equals("new") ? HttpStatus.CREATED : HttpStatus.OK)
                    .body(new Note(request.text(), 6));
        }

        /** The application answers a failure with 200. */
        @ExceptionHandler
        String failed(UnsupportedOperationException e) {
            return "failed";
        }

        @PatchMapping("/{id}")
        @Guarded(Note.class)
        Note change(@PathVariable String id, @RequestBody Map<String, Object> patch, IfMatch ifMatch) {
            NoteGuard.checkVersion(
                    ifMatch, patch.get("version") instanceof Number claimed ? claimed.longValue() : null, 5);
            return new Note(String.valueOf(patch.get("text")), 6);
        }

        @PatchMapping("/{id}/later")
        @Guarded(Note.class)
        CompletableFuture<Note> changeLater(@PathVariable String id, @RequestBody NoteRequest patch, IfMatch ifMatch) {
            return CompletableFuture.supplyAsync(() -> {
                NoteGuard.checkVersion(ifMatch, patch.version(), 5);
                return new Note(patch.text(), 6);
            });
        }

        @DeleteMapping("/{id}")
        @Guarded(Note.class)
        ResponseEntity<Void> delete(@PathVariable String id, IfMatch ifMatch) {
            NoteGuard.checkVersion(ifMatch, 5);
            return ResponseEntity.noContent().build();
        }

        @DeleteMapping("/{id}/claimed")
        @Guarded(Note.class)
        void deleteClaimed(@PathVariable String id, @RequestParam Long version) {
            NoteGuard.checkClaimedVersion(version, 5);
        }

        @DeleteMapping("/{id}/other")
        @Guarded(value = Note.class, operation = Operation.NONE)
        void deleteOther(@PathVariable String id) {}

        @PostMapping("/{id}/lines")
        @Guarded(value = Note.class, operation = Operation.UPDATE)
        ResponseEntity<Void> append(@PathVariable String id, @RequestBody NoteRequest request, IfMatch ifMatch) {
            NoteGuard.checkVersion(ifMatch, 5);
            return ResponseEntity.status(HttpStatus.CREATED).build();
        }
    }
}
