package dev.truce.micronaut;

import static org.assertj.core.api.Assertions.assertThat;

import dev.truce.micronaut.Client.Answer;
import dev.truce.micronaut.shop.Shop;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Preconditions as parameters of controllers, and the tags that they take. */
class PreconditionsTest extends ShopTest {

    @Test
    void absentHeaderIsRequired() {
        Answer answer = client.put(client.account("428@example.com"), "new@example.com");
        assertThat(answer.status()).isEqualTo(428);
        assertThat(answer.code()).isEqualTo("ACCOUNT_PRECONDITION_REQUIRED");
    }

    @Test
    void staleTagFails() {
        Answer answer = client.put(client.account("412@example.com"), "new@example.com", "If-Match", "\"7\"");
        assertThat(answer.status()).isEqualTo(412);
        assertThat(answer.code()).isEqualTo("ACCOUNT_PRECONDITION_FAILED");
    }

    @Test
    void malformedHeaderIsABadRequest() {
        Answer answer = client.put(client.account("400@example.com"), "new@example.com", "If-Match", "0");
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.code()).isEqualTo("MALFORMED_PRECONDITION");
    }

    @Test
    void severalLinesAreOneList() {
        Answer answer = client.put(
                client.account("lines@example.com"), "lines-new@example.com", "If-Match", "\"8\"", "If-Match", "\"0\"");
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("ETag")).isEqualTo("\"1\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"GET", "HEAD"})
    void whatShowsOtherResourcesIsSentAgain(String method) {
        Answer answer = client.send(method, "/owner", null, "If-None-Match", "\"5\"");
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("ETag")).isEqualTo("\"5\"");
        assertThat(answer.header("Vary")).isEqualTo("Accept");
    }

    @ParameterizedTest
    @CsvSource({"\"5\", 200", "\"5;application/xml\", 200", "\"4;application/xml\", 412", "W/\"5\", 412"})
    void aWriteTakesTheTagOfEachMediaType(String ifMatch, int status) {
        assertThat(client.send("PUT", "/owner/view", "", "If-Match", ifMatch).status())
                .isEqualTo(status);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/owner/ignored", "/inheriting/ignored"})
    void headerThatNothingComparesFailsWhereTheApplicationWantsSo(String path) {
        try (Shop strict = Shop.start("truce.unchecked-preconditions", "fail")) {
            Client asked = new Client(strict.address());
            assertThat(asked.send("PUT", path, "", "If-Match", "\"1\"").status())
                    .isEqualTo(500);
            assertThat(asked.send("PUT", "/owner/view", "", "If-Match", "\"5\"").status())
                    .isEqualTo(200);
        }
        assertThat(client.send("PUT", path, "", "If-Match", "\"1\"").status()).isEqualTo(200);
    }

    @Test
    void eachControllerIsJudgedByItselfWhereTwoInheritAHandler() {
        try (Shop strict = Shop.start("truce.unchecked-preconditions", "fail")) {
            Client asked = new Client(strict.address());
            assertThat(asked.send("DELETE", "/blind/1", null, "If-Match", "\"1\"")
                            .status())
                    .isEqualTo(500);
            assertThat(asked.send("DELETE", "/seeing/1", null, "If-Match", "\"1\"")
                            .status())
                    .isEqualTo(200);
        }
    }
}
