package dev.truce.web.idempotency;

import static org.assertj.core.api.Assertions.assertThat;

import dev.truce.jdbc.idempotency.StoredAnswer;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class StorableAnswersTest {
    private static final int LIMIT = 4;

    private static @Nullable StoredAnswer of(int status, Map<String, String> headers, int length) {
        return new StorableAnswers(LIMIT).of(status, headers::get, new byte[length]);
    }

    @ParameterizedTest
    @ValueSource(ints = {200, 201, 204, 302, 402, 409, 410, 412, 422})
    void successesAndConflictsAreStored(int status) {
        assertThat(of(status, Map.of(), 0)).isEqualTo(new StoredAnswer(status, Map.of(), new byte[0]));
    }

    @ParameterizedTest
    @ValueSource(ints = {400, 401, 403, 404, 405, 406, 408, 415, 428, 429, 500, 502, 503})
    void requestThatWasNotExecutedMayBeExecuted(int status) {
        assertThat(of(status, Map.of(), 0)).isNull();
    }

    @Test
    void answerThatInvitesARepetitionIsNotRepeated() {
        assertThat(of(409, Map.of("Retry-After", "1"), 0)).isNull();
    }

    @Test
    void headersOfTheOneRequestAreLeftOut() {
        Map<String, String> headers = Map.of(
                "Location",
                "/orders/1",
                "ETag",
                "\"1\"",
                "Vary",
                "Accept",
                "Set-Cookie",
                "secret",
                "WWW-Authenticate",
                "Basic",
                "X-Any",
                "x");

        assertThat(of(201, headers, LIMIT))
                .isEqualTo(new StoredAnswer(
                        201, Map.of("Location", "/orders/1", "ETag", "\"1\"", "Vary", "Accept"), new byte[LIMIT]));
    }

    @Test
    void bodyThatIsTooLargeIsLeftOutWithItsType() {
        StoredAnswer answer = of(200, Map.of("Content-Type", "text/plain", "ETag", "\"1\""), LIMIT + 1);

        assertThat(answer).isEqualTo(new StoredAnswer(200, Map.of("ETag", "\"1\""), null));
        assertThat(new Decision.Replay(java.util.Objects.requireNonNull(answer)).headers())
                .containsEntry("Idempotent-Replayed", "true; body=omitted");
    }
}
