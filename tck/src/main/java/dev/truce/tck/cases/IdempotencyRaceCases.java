package dev.truce.tck.cases;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.truce.tck.http.Answer;
import dev.truce.tck.http.Race;
import dev.truce.tck.http.Race.Outcome;
import java.util.List;

/** Case 26 with several clients at once: one request of a key is executed, and the others wait for its answer or get it. */
final class IdempotencyRaceCases implements Topic {

    private static final String MINE = "One more line.";
    private static final String OTHER = "Another line.";

    private final SampleApi api;
    private final KeyedRequests keyed;
    private final Race race;

    IdempotencyRaceCases(SampleApi api, Race race) {
        this.api = api;
        keyed = new KeyedRequests(api);
        this.race = race;
    }

    @Override
    public String title() {
        return "Races for an idempotency key";
    }

    @Override
    public void declare(Cases cases) {
        cases.add(
                "26/race",
                "of requests with one key at once, one is executed; the others are its replay, or 409 with Retry-After",
                IdempotencyCases.SOURCE,
                this::additions);
        cases.add(
                "26/race-create",
                "of creates with one key at once, one is executed and no other meets its own duplicate",
                IdempotencyCases.SOURCE,
                this::creates);
        cases.add(
                "26/race-payload",
                "of requests with one key and two payloads at once, one is executed and the other payload is 422",
                IdempotencyCases.SOURCE,
                this::payloads);
    }

    private void additions() {
        race.run(starter -> {
            Stored document = api.create(Kind.DOCUMENT);
            String key = api.unique("key");

            Outcome outcome = starter.start(i -> keyed.add(document, MINE, key));

            Answer first = executedOnce(outcome.answers()).is(200);
            outcome.answers().stream().filter(answer -> answer != first).forEach(answer -> repeats(answer, first));
            KeyedRequests.isReplay(keyed.add(document, MINE, key).send(), first);
            keyed.hasContent(document, MINE);
        });
    }

    private void creates() {
        race.run(starter -> {
            ObjectNode content = api.fresh(Kind.ORDER);
            String key = api.unique("key");

            Outcome outcome = starter.start(i -> api.post(Kind.ORDER, content).header(KeyedRequests.HEADER, key));

            Answer first = executedOnce(outcome.answers());
            Stored order = api.created(Kind.ORDER, first);
            outcome.answers().stream().filter(answer -> answer != first).forEach(answer -> repeats(answer, first));
            KeyedRequests.isReplay(keyed.create(content, key), first);
            api.unchanged(order);
        });
    }

    private void payloads() {
        race.run(starter -> {
            Stored document = api.create(Kind.DOCUMENT);
            String key = api.unique("key");

            Outcome outcome = starter.start(i -> keyed.add(document, text(i), key));

            Answer first = executedOnce(outcome.answers()).is(200);
            String executed = text(outcome.answers().indexOf(first));
            for (int i = 0; i < outcome.answers().size(); i++) {
                Answer answer = outcome.answers().get(i);
                if (!text(i).equals(executed)) {
                    answer.problem(422, IdempotencyCases.REUSED);
                } else if (answer != first) {
                    repeats(answer, first);
                }
            }
            keyed.hasContent(document, executed);
        });
    }

    private static String text(int contender) {
        return contender % 2 == 0 ? MINE : OTHER;
    }

    /** Returns the only answer that is neither a replay nor a refusal. */
    private static Answer executedOnce(List<Answer> answers) {
        List<Answer> executed = answers.stream()
                .filter(answer -> answer.isSuccess() && !KeyedRequests.isMarked(answer))
                .toList();
        if (executed.size() != 1) {
            throw answers.get(0)
                    .failure("expected one request to be executed but were " + executed.size() + "; one of all:");
        }
        return executed.get(0);
    }

    private static void repeats(Answer answer, Answer first) {
        if (answer.status() != 409) {
            KeyedRequests.isReplay(answer, first);
            return;
        }
        answer.problem(409, IdempotencyCases.IN_USE);
        answer.check(
                answer.requiredHeader("Retry-After").matches("\\d+"), "expected Retry-After to be a number of seconds");
    }
}
