package dev.truce.jakarta;

import static org.assertj.core.api.Assertions.assertThat;

import dev.truce.jakarta.Client.Answer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Preconditions as a bean parameter, and as header parameters. */
class PreconditionsTest extends ShopTest {

    @ParameterizedTest
    @ValueSource(strings = {"", "/email"})
    void absentHeaderIsRequired(String path) {
        Answer answer = client.put(client.account("428@example.com" + path) + path, "new@example.com");
        assertThat(answer.status()).isEqualTo(428);
        assertThat(answer.code()).isEqualTo("ACCOUNT_PRECONDITION_REQUIRED");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/email"})
    void staleTagFails(String path) {
        Answer answer =
                client.put(client.account("412@example.com" + path) + path, "new@example.com", "If-Match", "\"7\"");
        assertThat(answer.status()).isEqualTo(412);
        assertThat(answer.code()).isEqualTo("ACCOUNT_PRECONDITION_FAILED");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/email"})
    void malformedHeaderIsABadRequest(String path) {
        Answer answer = client.put(client.account("400@example.com" + path) + path, "new@example.com", "If-Match", "0");
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.code()).isEqualTo("MALFORMED_PRECONDITION");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/email"})
    void severalLinesAreOneList(String path) {
        Answer answer = client.put(
                client.account("lines@example.com" + path) + path,
                "lines-new@example.com" + path,
                "If-Match",
                "\"8\"",
                "If-Match",
                "\"0\"");
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("ETag")).isEqualTo("\"1\"");
    }
}
