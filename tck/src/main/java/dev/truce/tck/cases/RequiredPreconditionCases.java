package dev.truce.tck.cases;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.truce.tck.http.Answer;
import java.net.URI;
import java.util.List;

/** Cases 11 and 12: a precondition that the server demands. */
final class RequiredPreconditionCases implements Topic {

    private static final String SOURCE = "RFC 6585 §3";

    private final SampleApi api;

    RequiredPreconditionCases(SampleApi api) {
        this.api = api;
    }

    @Override
    public String title() {
        return "Required preconditions";
    }

    @Override
    public void declare(Cases cases) {
        for (Kind kind : Kind.GUARDED) {
            String row = "11/" + kind.wireName();
            cases.add(row, "PUT without a precondition is 428 and says how to resubmit", SOURCE, () -> put(kind));
        }
        for (Kind kind : List.of(Kind.USER, Kind.ORDER)) {
            String row = "11/" + kind.wireName() + "-delete";
            cases.add(row, "DELETE without a precondition is 428", SOURCE, () -> delete(kind));
        }
        cases.add("11/profile-create", "If-None-Match: * is the precondition of a create", SOURCE, this::create);
        for (Kind kind : Kind.UNGUARDED) {
            String row = "11/" + kind.wireName();
            cases.add(
                    row, "where none is required, PUT without a precondition is carried out", SOURCE, () -> free(kind));
        }
        cases.add("12/user", "without a precondition, what is missing is 404", SOURCE, this::missingUser);
        cases.add("12/profile", "where PUT may create, what is missing is 428", SOURCE, this::missingProfile);
    }

    private void put(Kind kind) {
        Stored stored = api.create(kind);
        required(kind, api.update(stored).send());
        api.unchanged(stored);
    }

    private void delete(Kind kind) {
        Stored stored = api.create(kind);
        required(kind, api.delete(stored.uri()).send());
        api.unchanged(stored);
    }

    private void create() {
        Stored profile = api.create(Kind.PROFILE);
        api.unchanged(profile);
    }

    private void free(Kind kind) {
        Stored stored = api.create(kind);
        api.update(stored).send().is(200);
    }

    private void missingUser() {
        URI missing = api.missing(Kind.USER);
        api.put(missing, api.fresh(Kind.USER)).send().problem(404);
        api.delete(missing).send().problem(404);
    }

    private void missingProfile() {
        URI missing = api.missing(Kind.PROFILE);
        ObjectNode content = api.freshAt(Kind.PROFILE, missing);
        Answer answer = api.put(missing, content).send();
        answer.problem(428, Kind.PROFILE.preconditionRequired())
                .with("required_header", "If-None-Match")
                .with("resolution", "change_value")
                .detailSays("If-None-Match: *");
        notStored(answer);
        api.gone(missing);
    }

    private static void required(Kind kind, Answer answer) {
        answer.problem(428, kind.preconditionRequired())
                .with("required_header", "If-Match")
                .with("resolution", "refetch")
                .detailSays("If-Match");
        notStored(answer);
    }

    private static void notStored(Answer answer) {
        answer.check(
                answer.requiredHeader("Cache-Control").contains("no-store"), "a 428 must not be stored by a cache");
    }
}
