package dev.truce.samples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import dev.truce.samples.quickstart.Client.Answer;
import dev.truce.tck.coverage.ContractCoverage;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.extension.ExtendWith;

/** Sixteen requests at once: one wins, each other one is told why it did not, and what is stored is the winner's. */
@ContractCoverage
@ExtendWith(RunningServer.class)
class RaceTest {
    private static final int ROUNDS = 10;
    private static final int RUNNERS = 16;

    private final ExecutorService runners = Executors.newFixedThreadPool(RUNNERS);
    private final Client client;

    RaceTest(Client client) {
        this.client = client;
    }

    @AfterEach
    void stop() {
        runners.shutdown();
    }

    @RepeatedTest(ROUNDS)
    void oneOfSixteenGetsTheEmail() {
        String name = "ada-" + System.nanoTime() + "-";

        List<Answer> answers =
                race(i -> client.post("/users", user(name + i, i % 2 == 0 ? name + "@x.org" : name + "@X.org")));

        Answer winner = onlyWinner(answers, 201, 409, "DUPLICATE_EMAIL");
        assertThat(client.get(winner.path()).json()).isEqualTo(winner.json());
        long unused = IntStream.range(0, RUNNERS)
                .filter(i -> client.post("/users", user(name + i, name + i)).status() == 201)
                .count();
        assertThat(unused).as("losers whose user name was not written").isEqualTo(RUNNERS - 1);
    }

    @RepeatedTest(ROUNDS)
    void oneOfSixteenSavesTheDocumentVersionInIfMatch() {
        String document = document();

        List<Answer> answers = race(i -> client.put(document, content(i, ""), "If-Match", "\"1\""));

        assertThatStored(document, onlyWinner(answers, 200, 412, "DOCUMENT_PRECONDITION_FAILED"), 2);
    }

    @RepeatedTest(ROUNDS)
    void oneOfSixteenSavesTheDocumentVersionInTheBody() {
        String document = document();

        List<Answer> answers = race(i -> client.put(document, content(i, ", \"version\": 1")));

        assertThatStored(document, onlyWinner(answers, 200, 409, "STALE_DOCUMENT"), 2);
    }

    @RepeatedTest(ROUNDS)
    void withoutAVersionEveryLoserIsToldAndEveryWinnerCounts() {
        String document = document();

        List<Answer> answers = race(i -> client.put(document, content(i, "")));

        List<Answer> winners = answers.stream().filter(it -> it.status() == 200).toList();
        assertThat(winners).isNotEmpty().doesNotHaveDuplicates();
        assertThat(answers)
                .filteredOn(it -> it.status() != 200)
                .allSatisfy(it -> assertProblem(it, 409, "STALE_DOCUMENT"));
        assertThat(winners).extracting(it -> it.json().path("version").asInt()).doesNotHaveDuplicates();
        assertThat(client.get(document).json().path("version").asInt()).isEqualTo(1 + winners.size());
    }

    @RepeatedTest(ROUNDS)
    void oneOfSixteenBooksTheSlot() {
        String room = "room-" + System.nanoTime();
        String booking = "{\"room\": \"%s\", \"start\": \"2026-03-01T10:00:00Z\", \"guest\": \"%s\"}";

        List<Answer> answers = race(i -> client.post("/bookings", booking.formatted(room, i)));

        Answer winner = onlyWinner(answers, 201, 409, "SLOT_TAKEN");
        assertThat(client.get(winner.path()).json()).isEqualTo(winner.json());
    }

    @RepeatedTest(ROUNDS)
    void anOrderIsShippedOrCancelledButNotBoth() {
        String order = order();

        List<Answer> answers = race(i -> client.post(order + (i % 2 == 0 ? "/ship" : "/cancel"), ""));

        Answer winner = onlyWinner(answers, 200, 409, "STALE_ORDER", "ILLEGAL_ORDER_TRANSITION");
        assertThatStored(order, winner, 2);
    }

    @RepeatedTest(ROUNDS)
    void anOrderIsShippedOrCancelledByOneWhoNamesItsVersion() {
        String order = order();

        List<Answer> answers =
                race(i -> client.post(order + (i % 2 == 0 ? "/ship" : "/cancel"), "", "If-Match", "\"1\""));

        assertThatStored(order, onlyWinner(answers, 200, 412, "ORDER_PRECONDITION_FAILED"), 2);
    }

    @RepeatedTest(ROUNDS)
    void oneOfSixteenCreatesTheProfile() {
        String profile = "/profiles/ada-" + System.nanoTime();

        List<Answer> answers = race(i -> client.put(profile, "{\"displayName\": \"" + i + "\"}", "If-None-Match", "*"));

        assertThatStored(profile, onlyWinner(answers, 201, 412, "PROFILE_PRECONDITION_FAILED"), 1);
    }

    @RepeatedTest(ROUNDS)
    void aUserIsDeletedOrSubscribesButNotBoth() {
        String name = "joan-" + System.nanoTime();
        String user = client.post("/users", user(name, name)).path();

        List<Answer> answers = race(
                i -> i % 2 == 0 ? client.delete(user, "If-Match", "\"1\"") : client.post(user + "/subscriptions", ""));

        boolean deleted = answers.stream().anyMatch(it -> it.status() == 204);
        assertThat(answers).filteredOn(it -> it.status() == 201).hasSize(deleted ? 0 : RUNNERS / 2);
        assertThat(answers).filteredOn(it -> it.status() == 204).hasSize(deleted ? 1 : 0);
        assertThat(answers)
                .filteredOn(it -> it.status() >= 300)
                .allSatisfy(it -> assertProblem(
                        it, deleted ? 404 : 409, deleted ? "REQUEST_NOT_FOUND" : "USER_REFERENCED_BY_SUBSCRIPTION"));
        assertThat(client.get(user).status()).isEqualTo(deleted ? 404 : 200);
    }

    /** Sends sixteen requests as nearly at once as threads can. */
    private List<Answer> race(IntFunction<Answer> request) {
        CyclicBarrier start = new CyclicBarrier(RUNNERS);
        List<Future<Answer>> answers = IntStream.range(0, RUNNERS)
                .<Callable<Answer>>mapToObj(i -> () -> {
                    start.await();
                    return request.apply(i);
                })
                .map(runners::submit)
                .toList();
        return answers.stream().map(RaceTest::get).toList();
    }

    private static Answer get(Future<Answer> answer) {
        try {
            return answer.get();
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    private static Answer onlyWinner(List<Answer> answers, int won, int lost, String... codes) {
        List<Answer> winners = answers.stream().filter(it -> it.status() == won).toList();
        assertThat(answers).filteredOn(it -> it.status() != won).allSatisfy(it -> assertProblem(it, lost, codes));
        assertThat(winners).hasSize(1);
        return winners.get(0);
    }

    private static void assertProblem(Answer answer, int status, String... codes) {
        assertThat(answer.status()).as(answer.body()).isEqualTo(status);
        assertThat(answer.header("Content-Type")).isEqualTo("application/problem+json");
        assertThat(answer.text("code")).isIn((Object[]) codes);
    }

    private void assertThatStored(String path, Answer winner, int version) {
        Answer stored = client.get(path);
        assertThat(stored.json()).isEqualTo(winner.json());
        assertThat(stored.header("ETag")).isEqualTo(winner.header("ETag")).isEqualTo("\"" + version + "\"");
    }

    private String document() {
        return client.post("/documents", content(0, "")).path();
    }

    private String order() {
        String json = "{\"number\": \"%s\", \"customer\": \"Ada\", \"quantity\": 1}";
        return client.post("/orders", json.formatted(System.nanoTime())).path();
    }

    private static String user(String name, String email) {
        return "{\"username\": \"%s\", \"email\": \"%s\"}".formatted(name, email);
    }

    private static String content(int author, String version) {
        return "{\"title\": \"Plan\", \"content\": \"by %d\"%s}".formatted(author, version);
    }
}
