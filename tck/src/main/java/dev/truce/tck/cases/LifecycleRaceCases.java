package dev.truce.tck.cases;

import dev.truce.tck.http.Answer;
import dev.truce.tck.http.Call;
import dev.truce.tck.http.Problem;
import dev.truce.tck.http.Race;
import dev.truce.tck.http.Race.Outcome;
import java.util.List;
import java.util.function.BiFunction;

/** Case 25: of transitions that exclude each other, one wins, by compare-and-set on the state. */
final class LifecycleRaceCases implements Topic {

    private static final String SOURCE = "RFC 9110 §15.5.10";

    private final SampleApi api;
    private final Race race;
    private final LostRace lostRace;

    LifecycleRaceCases(SampleApi api, Race race, LostRace lostRace) {
        this.api = api;
        this.race = race;
        this.lostRace = lostRace;
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
        cases.add(
                "25/cancel-or-delete",
                "of cancels and deletes at once, one cancel wins, and a delete only after it",
                SOURCE,
                this::cancelOrDelete);
    }

    private Call shipOrCancel(Stored order, int contender) {
        return api.fire(order, contender % 2 == 0 ? "ship" : "cancel");
    }

    private Call putOrShip(Stored order, int contender) {
        return contender == race.contenders() / 2
                ? api.put(order.uri(), api.orderWith(order, "status", "CANCELLED"))
                        .ifMatch("*")
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
            outcome.losersAre(409, Orders.ILLEGAL, Kind.ORDER.stale()).forEach(problem -> usable(problem, winner));
            api.unchanged(api.stored(Kind.ORDER, order.uri(), winner));
        });
    }

    private void usable(Problem problem, Answer winner) {
        if (problem.code().equals(Orders.ILLEGAL)) {
            String state = api.value(Kind.ORDER, winner.object(), "status");
            problem.with("current_state", state).withAll("allowed_transitions", Orders.allowed(state));
        } else {
            lostRace.tells(problem.with("resolution", "refetch"), winner.etag());
        }
    }

    private void cancelOrDelete() {
        race.run(starter -> {
            Stored order = api.create(Kind.ORDER);
            Outcome outcome = starter.start(i -> i % 2 == 0
                    ? api.fire(order, "cancel")
                    : api.delete(order.uri()).ifMatch("*"));
            List<Answer> cancelled = outcome.winners().stream()
                    .filter(answer -> answer.status() == 200)
                    .toList();
            List<Answer> deleted = outcome.winners().stream()
                    .filter(answer -> answer.status() == 204)
                    .toList();
            Answer shown = outcome.answers().get(0);
            shown.check(
                    cancelled.size() == 1 && deleted.size() <= 1,
                    cancelled.size() + " cancels and " + deleted.size() + " deletes were carried out; one of them:");
            outcome.losers().forEach(loser -> refused(loser, !deleted.isEmpty()));
            if (deleted.isEmpty()) {
                api.unchanged(api.stored(Kind.ORDER, order.uri(), cancelled.get(0)));
            } else {
                api.gone(order.uri());
            }
        });
    }

    private static void refused(Answer loser, boolean deleted) {
        if (loser.status() == 404 && deleted) {
            loser.problem(404);
        } else {
            loser.problem(409, Orders.ILLEGAL, Kind.ORDER.stale(), "ORDER_NOT_DELETABLE");
        }
    }

    private void tagged() {
        race.run(starter -> {
            Stored order = api.create(Kind.ORDER);
            Outcome outcome = starter.start(i -> shipOrCancel(order, i).ifMatch(order.etag()));
            Answer winner = outcome.oneWinner().is(200);
            outcome.losersAre(412, Kind.ORDER.preconditionFailed())
                    .forEach(problem -> lostRace.tells(problem, winner.etag()));
            api.unchanged(api.stored(Kind.ORDER, order.uri(), winner));
        });
    }
}
