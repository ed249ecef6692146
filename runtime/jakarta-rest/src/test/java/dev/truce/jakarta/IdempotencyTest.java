package dev.truce.jakarta;

import static org.assertj.core.api.Assertions.assertThat;

import dev.truce.jakarta.Client.Answer;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Requests that are sent again under their key. */
class IdempotencyTest extends ShopTest {
    private static final String PATH = "/accounts/keyed";

    private Answer create(String email, String... headers) {
        return client.send("POST", PATH, "{\"email\":\"" + email + "\"}", headers);
    }

    private Answer keyed(String email, String key) {
        return create(email, "Idempotency-Key", key);
    }

    private static void assertReplay(Answer answer, Answer first) {
        assertThat(answer.status()).isEqualTo(first.status());
        assertThat(answer.body()).isEqualTo(first.body());
        assertThat(answer.header("Idempotent-Replayed")).isEqualTo("true");
        assertThat(first.header("Idempotent-Replayed")).isNull();
        for (String name : List.of("Content-Type", "ETag", "Location", "Cache-Control")) {
            assertThat(answer.header(name)).as(name).isEqualTo(first.header(name));
        }
    }

    @Test
    void retryGetsTheStoredAnswer() {
        Answer first = keyed("replay@example.com", "k-replay");

        assertThat(first.status()).isEqualTo(201);
        assertThat(first.header("ETag")).isEqualTo("\"0\"");
        assertReplay(keyed("replay@example.com", "\"k-replay\""), first);
    }

    @Test
    void conflictIsStored() {
        client.account("taken@keyed.com");
        Answer first = keyed("taken@keyed.com", "k-conflict");

        assertThat(first.code()).isEqualTo("DUPLICATE_ACCOUNT_EMAIL");
        assertReplay(keyed("taken@keyed.com", "k-conflict"), first);
    }

    @Test
    void otherPayloadIsRefused() {
        keyed("one@example.com", "k-payload");
        Answer answer = keyed("two@example.com", "k-payload");

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.code()).isEqualTo("IDEMPOTENCY_KEY_REUSED");
    }

    @Test
    void missingKeyIsRefused() {
        Answer answer = create("none@example.com");

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.code()).isEqualTo("IDEMPOTENCY_KEY_MISSING");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"open", "a\"b", "\"\""})
    void malformedKeyIsRefused(String key) {
        assertThat(keyed("none@example.com", key).code()).isEqualTo("IDEMPOTENCY_KEY_MALFORMED");
    }

    @Test
    void requestThatWasNotExecutedLeavesItsKeyFree() {
        Answer missing = create("free@example.com", "Idempotency-Key", "k-free", "X-Fail", "true");
        assertThat(missing.status()).isEqualTo(404);

        assertThat(keyed("free@example.com", "k-free").status()).isEqualTo(201);
    }

    @Test
    void ofManyRequestsWithOneKeyOneIsExecuted() {
        List<Answer> answers = IntStream.range(0, 32)
                .parallel()
                .mapToObj(i -> keyed("race@keyed.com", "k-race"))
                .toList();

        assertThat(answers).filteredOn(this::isExecuted).hasSize(1);
        Answer first = answers.stream().filter(this::isExecuted).findFirst().orElseThrow();
        for (Answer answer : answers) {
            if (answer.status() == 409) {
                assertThat(answer.code()).isEqualTo("IDEMPOTENCY_KEY_IN_USE");
                assertThat(answer.header("Retry-After")).matches("[1-3]");
            } else if (answer != first) {
                assertReplay(answer, first);
            }
        }
        assertThat(StreamSupport.stream(client.get("/accounts").json().spliterator(), false))
                .filteredOn(account -> account.path("email").asText().equals("race@keyed.com"))
                .hasSize(1);
    }

    private boolean isExecuted(Answer answer) {
        return answer.status() == 201 && answer.header("Idempotent-Replayed") == null;
    }
}
