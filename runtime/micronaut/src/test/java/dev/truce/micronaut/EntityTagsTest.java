package dev.truce.micronaut;

import static org.assertj.core.api.Assertions.assertThat;

import dev.truce.micronaut.Client.Answer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The tags of responses, and 304. */
class EntityTagsTest extends ShopTest {
    private String account;

    @BeforeAll
    void create() {
        account = client.account("tags@example.com");
    }

    @Test
    void creationHasATag() {
        assertThat(client.post("/accounts", "tags-created@example.com").header("ETag"))
                .isEqualTo("\"0\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"GET", "HEAD"})
    void readHasATag(String method) {
        Answer answer = client.send(method, account, null);
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("ETag")).isEqualTo("\"0\"");
        assertThat(answer.header("Cache-Control")).isEqualTo("private, no-cache");
    }

    @ParameterizedTest
    @ValueSource(strings = {"GET", "HEAD"})
    void knownRepresentationIsNotSentAgain(String method) {
        Answer answer = client.send(method, account, null, "If-None-Match", "\"9\"", "If-None-Match", "W/\"0\"");
        assertThat(answer.status()).isEqualTo(304);
        assertThat(answer.header("ETag")).isEqualTo("\"0\"");
        assertThat(answer.header("Content-Type")).isNull();
        assertThat(answer.body()).isEmpty();
    }

    @Test
    void optionalHasTheTagOfItsValue() {
        String path = account + "/optional";
        assertThat(client.get(path).header("ETag")).isEqualTo("\"0\"");
        assertThat(client.get(path, "If-None-Match", "\"0\"").status()).isEqualTo(304);
    }

    @Test
    void malformedHeaderOfAReadIsABadRequest() {
        Answer answer = client.get(account, "If-None-Match", "0");
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.code()).isEqualTo("MALFORMED_PRECONDITION");
        assertThat(answer.header("ETag")).isNull();
    }

    @Test
    void listHasNoTag() {
        assertThat(client.get("/accounts").header("ETag")).isNull();
    }
}
