package dev.truce.tck.cases;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.truce.tck.http.Answer;
import dev.truce.tck.http.Call;
import java.util.Map;

/** Case 22: constraints that are not uniqueness, and the foreign key that has a rule of its own. */
final class ConstraintCases implements Topic {

    static final String REFERENCED = "USER_REFERENCED_BY_SUBSCRIPTION";

    private static final String SOURCE = "RFC 9110 §15.5.10";

    private final SampleApi api;

    ConstraintCases(SampleApi api) {
        this.api = api;
    }

    @Override
    public String title() {
        return "Foreign keys and other constraints";
    }

    @Override
    public void declare(Cases cases) {
        cases.add("22/referenced", "DELETE of a user with subscriptions is its own 409", SOURCE, this::referenced);
        cases.add(
                "22/missing-parent",
                "a subscription of a missing user is 404",
                SOURCE,
                () -> api.subscribe(api.missing(Kind.USER)).send().problem(404));
        cases.add("22/absent", "a member that is absent is no duplicate", SOURCE, this::absent);
        cases.add("22/out-of-range", "a value that a CHECK forbids is no duplicate", SOURCE, this::outOfRange);
        cases.add("22/too-long", "a value that a column cannot hold is no duplicate", SOURCE, this::tooLong);
    }

    private void referenced() {
        Stored user = api.create(Kind.USER);
        api.subscribe(user.uri()).send().is(201);
        Stored now = api.read(user);
        api.delete(now.uri())
                .ifMatch(now.etag())
                .send()
                .problem(409, REFERENCED)
                .with("referenced_by", "subscription")
                .with("resolution", "not_retryable");
        api.unchanged(now);
    }

    private void absent() {
        for (Map.Entry<Kind, String> required : Map.of(
                        Kind.USER, "email", Kind.PRODUCT, "name", Kind.ORDER, "number", Kind.BOOKING, "room")
                .entrySet()) {
            Kind kind = required.getKey();
            ObjectNode content = api.fresh(kind);
            content.remove(api.names().of(kind.wireName(), required.getValue()));
            api.post(kind, content).send().is(400, 422);
        }
    }

    private void outOfRange() {
        ObjectNode content = api.fresh(Kind.ORDER);
        content.setAll(api.body(Kind.ORDER, "quantity", -1));
        noDuplicate(api.post(Kind.ORDER, content));
    }

    private void tooLong() {
        ObjectNode content = api.fresh(Kind.USER);
        content.setAll(api.body(Kind.USER, "username", api.unique("x".repeat(20_000))));
        noDuplicate(api.post(Kind.USER, content));
    }

    /** Whether the value is refused is the server's affair, but neither as a duplicate nor as its own failure. */
    private static void noDuplicate(Call create) {
        Answer answer = create.send().is(201, 400, 413, 422);
        answer.check(!answer.exchange().body().contains("DUPLICATE"), "a value that is new was called a duplicate");
    }
}
