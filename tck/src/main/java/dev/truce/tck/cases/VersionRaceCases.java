package dev.truce.tck.cases;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.truce.tck.http.Answer;
import dev.truce.tck.http.Call;
import dev.truce.tck.http.Race;
import dev.truce.tck.http.Race.Outcome;
import java.net.URI;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Cases 8, 15 and 18 with several clients at once: of writes that have read the same version, one wins. */
final class VersionRaceCases implements Topic {

    private static final String SOURCE = "RFC 9110 §13.1.1, §13.2.1";
    private static final Kind DOCUMENT = Kind.DOCUMENT;

    private final SampleApi api;
    private final Race race;
    private final LostRace lostRace;

    VersionRaceCases(SampleApi api, Race race, LostRace lostRace) {
        this.api = api;
        this.race = race;
        this.lostRace = lostRace;
    }

    @Override
    public String title() {
        return "Races for a version";
    }

    @Override
    public void declare(Cases cases) {
        cases.add(
                "8/race",
                "of creates with If-None-Match: * at once, one is 201 and the others 412",
                SOURCE,
                this::creates);
        for (Kind kind : Kind.VERSIONED) {
            cases.add(
                    "15/" + kind.wireName(),
                    "of PUTs with one tag at once, one wins and the others are 412",
                    SOURCE,
                    () -> puts(kind));
        }
        cases.add(
                "15/document-body",
                "of PUTs with one version in the content, one wins and the others are 409",
                SOURCE,
                this::bodies);
        for (Kind kind : Kind.UNGUARDED) {
            String row = "15/" + kind.wireName();
            cases.add(row + "-free", "PUTs without a tag are each carried out, or 409", SOURCE, () -> free(kind, ""));
        }
        for (Kind kind : List.of(DOCUMENT, Kind.ORDER)) {
            String row = "15/" + kind.wireName();
            cases.add(
                    row + "-any", "PUTs with If-Match: * are each carried out, or 409", SOURCE, () -> free(kind, "*"));
        }
        cases.add("18/race", "of DELETEs with one tag at once, one is carried out", SOURCE, this::deletes);
        cases.add(
                "18/race-put", "of PUT and DELETE with one tag at once, one is carried out", SOURCE, this::putOrDelete);
    }

    private void creates() {
        race.run(starter -> {
            URI target = api.missing(Kind.PROFILE);
            Outcome outcome = starter.start(
                    i -> api.put(target, api.freshAt(Kind.PROFILE, target)).ifNoneMatch("*"));
            Answer winner = outcome.oneWinner().is(201);
            outcome.losersAre(412, Kind.PROFILE.preconditionFailed());
            api.unchanged(api.stored(Kind.PROFILE, target, winner));
        });
    }

    private void puts(Kind kind) {
        race.run(starter -> {
            Stored read = api.create(kind);
            Outcome outcome = starter.start(i -> api.update(read).ifMatch(read.etag()));
            Answer winner = outcome.oneWinner().is(200);
            outcome.losersAre(412, kind.preconditionFailed())
                    .forEach(problem -> lostRace.tells(problem, winner.etag()));
            api.unchanged(api.stored(kind, read.uri(), winner));
        });
    }

    private void bodies() {
        String member = api.names().of(DOCUMENT.wireName(), "version");
        race.run(starter -> {
            Stored read = api.create(DOCUMENT);
            JsonNode version = read.json().path(member);
            Outcome outcome = starter.start(i -> {
                ObjectNode content = api.changed(read);
                content.set(member, version);
                return i % 2 == 0 ? api.put(read.uri(), content) : api.patch(read.uri(), content);
            });
            Answer winner = outcome.oneWinner().is(200);
            outcome.losersAre(409, DOCUMENT.stale()).forEach(problem -> lostRace.tells(problem, winner.etag()));
            api.unchanged(api.stored(DOCUMENT, read.uri(), winner));
        });
    }

    /** A write that was answered with success must have a version of its own, and the last version is what is stored. */
    private void free(Kind kind, String ifMatch) {
        race.run(starter -> {
            Stored read = api.create(kind);
            Outcome outcome = starter.start(i -> {
                Call put = api.update(read);
                return ifMatch.isEmpty() ? put : put.ifMatch(ifMatch);
            });
            outcome.losersAre(409, kind.stale()).forEach(problem -> lostRace.tellsOtherThan(problem, read.etag()));
            Stored now = api.read(read);
            Set<String> tags = new HashSet<>(Set.of(read.etag()));
            boolean shown = false;
            for (Answer winner : outcome.winners()) {
                winner.check(tags.add(winner.etag()), "two writes were answered with one entity tag");
                shown |= winner.object().equals(now.json()) && winner.etag().equals(now.etag());
            }
            outcome.answers().get(0).check(shown, "what is stored is what no winner was answered: " + now.json());
        });
    }

    private void deletes() {
        race.run(starter -> {
            Stored read = api.create(DOCUMENT);
            Outcome outcome = starter.start(i -> api.delete(read.uri()).ifMatch(read.etag()));
            outcome.oneWinner().is(204);
            outcome.losers().forEach(this::goneOrChanged);
            api.gone(read.uri());
        });
    }

    private void putOrDelete() {
        race.run(starter -> {
            Stored read = api.create(DOCUMENT);
            Outcome outcome =
                    starter.start(i -> (i % 2 == 0 ? api.update(read) : api.delete(read.uri())).ifMatch(read.etag()));
            Answer winner = outcome.oneWinner();
            outcome.losers().forEach(this::goneOrChanged);
            if (winner.status() == 204) {
                api.gone(read.uri());
            } else {
                api.unchanged(api.stored(DOCUMENT, read.uri(), winner));
            }
        });
    }

    private void goneOrChanged(Answer loser) {
        loser.is(404, 412);
        if (loser.status() == 412) {
            loser.problem(412, DOCUMENT.preconditionFailed());
        } else {
            loser.problem(404);
        }
    }
}
