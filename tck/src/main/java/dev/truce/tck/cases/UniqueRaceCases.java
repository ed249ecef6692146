package dev.truce.tck.cases;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.truce.tck.http.Answer;
import dev.truce.tck.http.Problem;
import dev.truce.tck.http.Race;
import dev.truce.tck.http.Race.Outcome;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Cases 19 and 22 with several clients at once: a check before the write lets several through, the database one. */
final class UniqueRaceCases implements Topic {

    private static final String SOURCE = "RFC 9110 §15.5.10";

    private final SampleApi api;
    private final Race race;

    UniqueRaceCases(SampleApi api, Race race) {
        this.api = api;
        this.race = race;
    }

    @Override
    public String title() {
        return "Races for a value";
    }

    @Override
    public void declare(Cases cases) {
        creates(cases, Kind.USER, "username", DuplicateCases.USERNAME);
        creates(cases, Kind.USER, "email", DuplicateCases.EMAIL);
        creates(cases, Kind.PRODUCT, "sku", DuplicateCases.SKU);
        creates(cases, Kind.ORDER, "number", DuplicateCases.NUMBER);
        cases.add(
                "19/race-slot", "of bookings of one slot at once, one wins and the others are 409", SOURCE, this::slot);
        cases.add("19/race-update", "of users who change to one e-mail at once, one wins", SOURCE, this::updates);
        cases.add(
                "22/race",
                "a user is never deleted under a subscription that was answered with 201",
                SOURCE,
                this::references);
    }

    private void creates(Cases cases, Kind kind, String member, String code) {
        cases.add(
                "19/race-" + kind.wireName() + '-' + member,
                "of creates with one value at once, one wins and the others are 409",
                SOURCE,
                () -> race.run(starter -> {
                    String value = api.unique(member) + (member.equals("email") ? "@example.org" : "");
                    Outcome outcome = starter.start(i -> {
                        ObjectNode content = api.fresh(kind);
                        content.setAll(api.body(kind, member, spelling(member, value, i)));
                        return api.post(kind, content);
                    });
                    Stored winner = api.created(kind, outcome.oneWinner());
                    String name = api.names().of(kind.wireName(), member);
                    outcome.losersAre(409, code).forEach(problem -> problem.with("fields", List.of(name)));
                    api.unchanged(winner);
                    if (kind == Kind.ORDER) {
                        listedOnce(value, winner);
                    }
                }));
    }

    /** E-mails are the same whatever their case. */
    private static String spelling(String member, String value, int contender) {
        return member.equals("email") && contender % 2 == 1 ? value.toUpperCase(Locale.ROOT) : value;
    }

    private void listedOnce(String number, Stored winner) {
        Answer list = api.get(api.uri("/orders?number=" + number)).send().is(200);
        list.check(
                list.json().isArray()
                        && list.json().size() == 1
                        && list.json().get(0).equals(winner.json()),
                "expected the list to hold the winner alone");
    }

    private void slot() {
        race.run(starter -> {
            ObjectNode content = api.fresh(Kind.BOOKING);
            Outcome outcome = starter.start(i -> {
                ObjectNode booking = content.deepCopy();
                booking.setAll(api.body(Kind.BOOKING, "guest", api.unique("guest")));
                return api.post(Kind.BOOKING, booking);
            });
            Stored winner = api.created(Kind.BOOKING, outcome.oneWinner());
            outcome.losersAre(409, DuplicateCases.SLOT)
                    .forEach(problem -> problem.withAll(
                            "fields",
                            List.of(
                                    api.names().of("booking", "room"),
                                    api.names().of("booking", "start"))));
            api.unchanged(winner);
        });
    }

    private void updates() {
        race.run(starter -> {
            List<Stored> users = new ArrayList<>();
            for (int i = 0; i < race.contenders(); i++) {
                users.add(api.create(Kind.USER));
            }
            String email = api.email();
            Outcome outcome = starter.start(i -> {
                        ObjectNode content = api.changed(users.get(i));
                        content.setAll(api.body(Kind.USER, "email", email));
                        return api.put(users.get(i).uri(), content)
                                .ifMatch(users.get(i).etag());
                    })
                    .afterCollisions();
            outcome.oneWinner().is(200);
            outcome.losersAre(409, DuplicateCases.EMAIL)
                    .forEach(problem ->
                            problem.with("fields", List.of(api.names().of("user", "email"))));
            long holders = users.stream()
                    .filter(user -> api.value(api.read(user), "email").equals(email))
                    .count();
            outcome.answers().get(0).check(holders == 1, "expected one user to have the e-mail but were " + holders);
        });
    }

    private void references() {
        race.run(starter -> {
            Stored user = api.create(Kind.USER);
            Outcome outcome = starter.start(
                            i -> i % 2 == 0 ? api.delete(user.uri()).ifMatch(user.etag()) : api.subscribe(user.uri()))
                    .afterCollisions();
            Answer shown = outcome.winners().stream()
                    .findFirst()
                    .orElseThrow(() -> outcome.answers().get(0).failure("expected a winner; one of the losers:"));
            boolean deleted = shown.status() == 204;
            for (Answer winner : outcome.winners()) {
                winner.is(shown.status());
            }
            for (Answer loser : outcome.losers()) {
                Problem problem = loser.is(deleted ? 404 : 409, 412).problem(loser.status());
                if (loser.status() == 409) {
                    problem.with("referenced_by", "subscription");
                }
            }
            api.get(user.uri()).send().is(deleted ? 404 : 200);
        });
    }
}
