package dev.truce.tck.cases;

import dev.truce.tck.http.Answer;
import dev.truce.tck.http.Call;
import dev.truce.tck.http.Problem;
import dev.truce.tck.http.Race;
import dev.truce.tck.http.Race.Outcome;
import java.util.function.BiFunction;

/** Case 25: of transitions that exclude each other, one wins, by compare-and-set on the state. */
final class LifecycleRaceCases implements Topic {

    private static final String SOURCE = "RFC 9110 §15.5.10";

    private final SampleApi api;
    private final Race race;

    LifecycleRaceCases(SampleApi api, Race race) {
        this.api = api;
        this.race = race;
    }

    @Override
    public String title() {
        return "Races for a transition";
    }

    @Override
    public void declare(Cases cases) {
        cases.add(
                "25/ship-or-cancel", "of ship and cancel at once, one wins", SOURCE, () -> oneWins(this::shipOrCancel));
        cases.add(
                "25/ship-twice",
                "of ships at once, one wins",
                SOURCE,
                () -> oneWins((order, i) -> api.fire(order, "ship")));
        cases.add(
                "25/return-or-archive",
                "of return and archive at once, one wins",
                SOURCE,
                () -> oneWinsFrom("DELIVERED", (order, i) -> api.fire(order, i % 2 == 0 ? "return" : "archive")));
        cases.add(
                "25/put-or-ship",
                "of a requested state and a transition at once, one wins",
                SOURCE,
                () -> oneWins(this::putOrShip));
        cases.add(
                "25/tagged",
                "of ship and cancel with one tag at once, one wins and the others are 412",
                SOURCE,
                this::tagged);
    }

    private Call shipOrCancel(Stored order, int contender) {
        return api.fire(order, contender % 2 == 0 ? "ship" : "cancel");
    }

    private Call putOrShip(Stored order, int contender) {
        return contender == race.contenders() / 2
                ? api.put(order.uri(), api.orderWith(order, "status", "CANCELLED"))
                : api.fire(order, "ship");
    }

    private void oneWins(BiFunction<Stored, Integer, Call> contender) {
        oneWinsFrom("PENDING", contender);
    }

    private void oneWinsFrom(String state, BiFunction<Stored, Integer, Call> contender) {
        race.run(starter -> {
            Stored order = Orders.in(api, state);
            Outcome outcome = starter.start(i -> contender.apply(order, i));
            Answer winner = outcome.oneWinner().is(200);
            // who reads after the winner sees the new state, who loses the write sees another version
            outcome.losersAre(409, Orders.ILLEGAL, Kind.ORDER.stale()).forEach(this::usable);
            api.unchanged(api.stored(Kind.ORDER, order.uri(), winner));
        });
    }

    private void usable(Problem problem) {
        if (problem.code().equals(Orders.ILLEGAL)) {
            String state = problem.required("current_state").asText();
            problem.answer()
                    .check(Orders.STATES.contains(state), "current_state is no state: " + state)
                    .check(!state.equals("PENDING"), "current_state is a state that allows the transition");
            problem.withAll("allowed_transitions", Orders.allowed(state));
        } else {
            problem.with("resolution", "refetch");
        }
    }

    private void tagged() {
        race.run(starter -> {
            Stored order = api.create(Kind.ORDER);
            Outcome outcome = starter.start(i -> shipOrCancel(order, i).ifMatch(order.etag()));
            Answer winner = outcome.oneWinner().is(200);
            outcome.losersAre(412, Kind.ORDER.preconditionFailed());
            api.unchanged(api.stored(Kind.ORDER, order.uri(), winner));
        });
    }
}
