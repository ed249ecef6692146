package dev.truce.jakarta;

import static org.assertj.core.api.Assertions.assertThat;

import dev.truce.jakarta.Client.Answer;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What resource methods, the database and the commit find. */
class ConflictsTest extends ShopTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/accounts",
                "/accounts/jdbc",
                "/accounts/joined",
                "/accounts/awaited",
            })
    void duplicateFoundByTheDatabaseShowsWhatTheClientSent(String path) {
        client.post("/accounts", "taken@example.com");
        Answer answer = client.post(path, "taken@example.com");
        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.header("Content-Type")).isEqualTo("application/problem+json");
        assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
        assertThat(answer.code()).isEqualTo("DUPLICATE_ACCOUNT_EMAIL");
        assertThat(answer.json().path("value").asText()).isEqualTo("taken@example.com");
        assertThat(answer.json().path("instance").asText()).isEqualTo(path);
    }

    @Test
    void conflictsOfUnguardedOperationsAreLeftAlone() {
        client.account("left@example.com");
        Answer answer = client.post("/plain/accounts", "left@example.com");
        assertThat(answer.status()).isEqualTo(500);
        assertThat(answer.body()).isEmpty();
    }

    @Test
    void raceLostAtTheCommitIsTheFailedPreconditionWhereTagsWereSent() {
        Answer answer = client.put(client.account("a@race.com") + "/race", "b@race.com", "If-Match", "\"0\"");
        assertThat(answer.status()).isEqualTo(412);
        assertThat(answer.code()).isEqualTo("ACCOUNT_PRECONDITION_FAILED");
    }

    @Test
    void raceLostAtTheCommitIsTheStaleVersionWhereNoTagWasSent() {
        Answer answer = client.put(client.account("c@race.com") + "/race", "d@race.com");
        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.code()).isEqualTo("STALE_ACCOUNT");
    }

    @Test
    void transactionThatNarayanaHasEndedIsUnavailable() {
        Answer answer = client.send(
                "POST", "/accounts/expired", null, "X-Text", "ARJUNA016102: The transaction is not active! Uid is 0:1");
        assertThat(answer.status()).isEqualTo(503);
        assertThat(answer.code()).isEqualTo("UNAVAILABLE");
        assertThat(answer.header("Retry-After")).isIn("1", "2", "3");
    }

    @Test
    void rollbackOfAnotherReasonIsLeftAlone() {
        Answer answer =
                client.send("POST", "/accounts/expired", null, "X-Text", "ARJUNA016053: Could not commit transaction.");
        assertThat(answer.status()).isEqualTo(500);
    }

    @Test
    void illegalTransitionShowsTheState() {
        String account = client.account("closed@example.com");
        assertThat(client.send("POST", account + "/close", null).status()).isEqualTo(200);
        Answer answer = client.send("POST", account + "/close", null);
        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.code()).isEqualTo("ILLEGAL_ACCOUNT_TRANSITION");
        assertThat(answer.json().path("current_state").asText()).isEqualTo("CLOSED");
    }

    @Test
    void halfASurrogatePairInABodyIsRefused() {
        Answer answer = client.send("POST", "/accounts", "{\"email\":\"half\\ud800@example.com\"}");
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.code()).isEqualTo("UNSTORABLE_VALUE");
        assertThat(answer.body()).doesNotContain("half");
    }

    @Test
    void problemIsTheSameBytesWhateverTheClientAccepts() {
        String account = client.account("bytes@example.com");
        List<String> bodies = Stream.of(
                        "application/json",
                        "*/*",
                        "text/html;q=0.1, application/json",
                        "application/json;charset=utf-16")
                .map(accept -> client.put(account, "other@example.com", "Accept", accept))
                .map(Answer::body)
                .distinct()
                .toList();
        assertThat(bodies).hasSize(1).first().asString().startsWith("{\"type\":\"/problems/account/");
    }

    @Test
    void ofRacingDuplicatesOneWins() {
        List<Integer> answers = IntStream.range(0, 32)
                .parallel()
                .mapToObj(i -> client.post("/accounts", "race@example.com").status())
                .toList();
        assertThat(answers).containsOnlyOnce(201).contains(409).allMatch(status -> status == 201 || status == 409);
        assertThat(StreamSupport.stream(client.get("/accounts").json().spliterator(), false))
                .filteredOn(account -> account.path("email").asText().equals("race@example.com"))
                .hasSize(1);
    }

    @Test
    void whatAGuardThrowsIsAnsweredEverywhere() {
        assertThat(client.send("POST", "/plain/refused?state=CLOSED", null).code())
                .isEqualTo("ILLEGAL_ACCOUNT_TRANSITION");
    }

    @Test
    void anythingElseIsNotTouched() {
        Answer answer = client.send("POST", "/plain/broken", null);
        assertThat(answer.status()).isEqualTo(500);
        assertThat(answer.body()).doesNotContain("secret");
    }
}
