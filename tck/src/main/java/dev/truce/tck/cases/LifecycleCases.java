package dev.truce.tck.cases;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.truce.tck.http.Answer;
import dev.truce.tck.http.Problem;
import java.util.List;

/** Cases 24 and 24b: transitions, and states that a client writes. */
final class LifecycleCases implements Topic {

    private static final String SOURCE = "RFC 9110 §15.5.10";

    private final SampleApi api;

    LifecycleCases(SampleApi api) {
        this.api = api;
    }

    @Override
    public String title() {
        return "The lifecycle of an order";
    }

    @Override
    public void declare(Cases cases) {
        for (String state : Orders.STATES) {
            cases.add(
                    "24/" + state,
                    "from " + state + " exactly the declared transitions are carried out",
                    SOURCE,
                    () -> everyTransition(state));
            cases.add(
                    "24b/" + state,
                    "PUT from " + state + " may set exactly the states that a transition leads to",
                    SOURCE,
                    () -> everyRequestedState(state));
        }
        cases.add("24/unknown-state", "a state that does not exist is 400", SOURCE, this::unknownState);
        cases.add("24/missing", "a transition of a missing order is 404", SOURCE, this::missing);
        cases.add("24b/absent", "PUT without a state leaves the state", SOURCE, this::absentState);
        cases.add("24b/create-initial", "a create may name the initial state", SOURCE, this::createInitial);
        cases.add("24b/create-other", "a create in another state is 409", SOURCE, this::createOther);
        cases.add("24/not-deletable", "DELETE in a state that forbids it is 409", SOURCE, this::notDeletable);
        cases.add("24/deletable", "DELETE in a state that allows it is carried out", SOURCE, this::deletable);
    }

    private void everyTransition(String state) {
        for (String transition : Orders.TRANSITIONS) {
            Stored order = Orders.in(api, state);
            Answer answer = api.fire(order, transition).send();
            if (Orders.allowed(state).contains(transition)) {
                Orders.isIn(api, Orders.target(transition), answer);
                api.unchanged(api.stored(Kind.ORDER, order.uri(), answer));
            } else {
                illegal(answer, state, Orders.pathTo(transition, state))
                        .with("transition", transition)
                        .withAll("allowed_from", Orders.allowedFrom(transition));
                api.unchanged(order);
            }
        }
    }

    private void everyRequestedState(String state) {
        List<String> reachable =
                Orders.allowed(state).stream().map(Orders::target).toList();
        for (String requested : Orders.STATES) {
            Stored order = Orders.in(api, state);
            Answer answer = api.put(order.uri(), api.orderWith(order, "status", requested))
                    .ifMatch(order.etag())
                    .send();
            if (requested.equals(state) || reachable.contains(requested)) {
                Orders.isIn(api, requested, answer);
            } else {
                illegal(answer, state, Orders.pathToRequest(requested, state)).with("requested_state", requested);
                api.unchanged(order);
            }
        }
    }

    private static Problem illegal(Answer answer, String state, List<String> path) {
        Problem problem = answer.problem(409, Orders.ILLEGAL)
                .with("current_state", state)
                .withAll("allowed_transitions", Orders.allowed(state));
        return leadsOut(problem, path);
    }

    /** Demands the way to a state in which the request is legal, if there is one (case 41). */
    private static Problem leadsOut(Problem problem, List<String> path) {
        return path.isEmpty()
                ? problem.with("resolution", "not_retryable")
                : problem.with("resolution", "other_state").withAll("legal_path", path);
    }

    private void unknownState() {
        Stored order = api.create(Kind.ORDER);
        api.put(order.uri(), api.orderWith(order, "status", "SHIPED"))
                .ifMatch(order.etag())
                .send()
                .is(400);
        api.unchanged(order);
        ObjectNode content = api.fresh(Kind.ORDER);
        content.setAll(api.body(Kind.ORDER, "status", "SHIPED"));
        api.post(Kind.ORDER, content).send().is(400);
    }

    private void missing() {
        Stored like = api.create(Kind.ORDER);
        Stored missing = new Stored(Kind.ORDER, api.missing(Kind.ORDER), like.etag(), like.json());
        api.fire(missing, "ship").send().problem(404);
    }

    private void absentState() {
        Stored order = Orders.in(api, "PROCESSING");
        Orders.isIn(api, "PROCESSING", api.update(order).ifMatch(order.etag()).send());
    }

    private void createInitial() {
        ObjectNode content = api.fresh(Kind.ORDER);
        content.setAll(api.body(Kind.ORDER, "status", "PENDING"));
        Stored order = api.created(Kind.ORDER, api.post(Kind.ORDER, content).send());
        Orders.isIn(api, "PENDING", api.get(order.uri()).send());
    }

    private void createOther() {
        ObjectNode content = api.fresh(Kind.ORDER);
        content.setAll(api.body(Kind.ORDER, "status", "SHIPPED"));
        api.post(Kind.ORDER, content)
                .send()
                .problem(409, Orders.ILLEGAL)
                .with("requested_state", "SHIPPED")
                .with("resolution", "not_retryable");
    }

    private void notDeletable() {
        List<String> deletable = List.of("CANCELLED", "ARCHIVED");
        for (String state : List.of("PENDING", "PROCESSING", "SHIPPED", "DELIVERED", "RETURNED")) {
            Stored order = Orders.in(api, state);
            Problem problem = api.delete(order.uri())
                    .ifMatch(order.etag())
                    .send()
                    .problem(409, "ORDER_NOT_DELETABLE")
                    .with("current_state", state)
                    .withAll("deletable_in", deletable);
            leadsOut(problem, Orders.path(state, deletable));
            api.unchanged(order);
        }
    }

    private void deletable() {
        for (String state : List.of("CANCELLED", "ARCHIVED")) {
            Stored order = Orders.in(api, state);
            api.delete(order.uri()).ifMatch(order.etag()).send().is(204);
            api.gone(order.uri());
        }
    }
}
