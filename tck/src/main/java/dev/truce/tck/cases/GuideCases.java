package dev.truce.tck.cases;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.truce.tck.http.Problem;

/** The situations that a 409 is known for, each with what a client does next and how that ends. */
final class GuideCases implements Topic {

    private static final String SOURCE = "RFC 9110 §15.5.10";

    private final SampleApi api;

    GuideCases(SampleApi api) {
        this.api = api;
    }

    @Override
    public String title() {
        return "The well-known conflicts";
    }

    @Override
    public void declare(Cases cases) {
        cases.add("guide/email", "a user signs up with a taken e-mail, then with another", SOURCE, this::email);
        cases.add("guide/sku", "a product is created twice; the first stays as it is", SOURCE, this::sku);
        cases.add(
                "guide/stale-document",
                "two people edit a document; the second reads again and reapplies",
                SOURCE,
                this::stale);
        cases.add("guide/slot", "two people book one slot; the second takes another time", SOURCE, this::slot);
        cases.add(
                "guide/ship-delivered", "a delivered order is shipped, then what is allowed", SOURCE, this::delivered);
        cases.add(
                "guide/delete-account",
                "an account is deleted: refused with subscriptions, done without",
                SOURCE,
                this::account);
    }

    private void email() {
        Stored first = api.create(Kind.USER);
        ObjectNode signUp = api.fresh(Kind.USER);
        signUp.setAll(api.body(Kind.USER, "email", api.value(first, "email")));
        Problem problem = api.post(Kind.USER, signUp).send().problem(409, DuplicateCases.EMAIL);
        // the client finds the input to mark, and keeps the rest
        signUp.put(problem.required("field").asText(), api.email());
        api.created(Kind.USER, api.post(Kind.USER, signUp).send());
    }

    private void sku() {
        Stored first = api.create(Kind.PRODUCT);
        ObjectNode again = api.body(Kind.PRODUCT, "sku", api.value(first, "sku"), "name", "Other", "price", 99);
        api.post(Kind.PRODUCT, again).send().problem(409, DuplicateCases.SKU);
        api.unchanged(first);
    }

    private void stale() {
        Stored read = api.create(Kind.DOCUMENT);
        Stored bobs = api.updated(read);
        ObjectNode alices = api.body(Kind.DOCUMENT, "title", "Plan", "content", api.unique("alice"));
        String tag = api.put(read.uri(), alices)
                .ifMatch(read.etag())
                .send()
                .problem(412, Kind.DOCUMENT.preconditionFailed())
                .with("resolution", "refetch")
                .required("current_etag")
                .asText();
        api.unchanged(bobs);
        api.put(read.uri(), alices).ifMatch(tag).send().is(200);
    }

    private void slot() {
        Stored first = api.create(Kind.BOOKING);
        ObjectNode booking = api.fresh(Kind.BOOKING);
        booking.setAll(api.body(Kind.BOOKING, "room", api.value(first, "room")));
        api.post(Kind.BOOKING, booking).send().problem(409, DuplicateCases.SLOT);
        booking.setAll(api.body(Kind.BOOKING, "start", "2031-05-01T11:00:00Z"));
        api.created(Kind.BOOKING, api.post(Kind.BOOKING, booking).send());
    }

    private void delivered() {
        Stored order = Orders.in(api, "DELIVERED");
        Problem problem = api.fire(order, "ship").send().problem(409, Orders.ILLEGAL);
        String next = problem.required("allowed_transitions").path(0).asText();
        api.fire(order, next).send().is(200);
    }

    private void account() {
        Stored user = api.create(Kind.USER);
        api.subscribe(user.uri()).send().is(201);
        Stored now = api.read(user);
        api.delete(now.uri()).ifMatch(now.etag()).send().problem(409, ConstraintCases.REFERENCED);
        api.unchanged(now);
        Stored other = api.create(Kind.USER);
        api.delete(other.uri()).ifMatch(other.etag()).send().is(204);
    }
}
