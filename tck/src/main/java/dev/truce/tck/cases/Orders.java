package dev.truce.tck.cases;

import static java.util.Map.entry;

import dev.truce.tck.http.Answer;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The lifecycle of an order in the sample API. */
final class Orders {

    static final String ILLEGAL = "ILLEGAL_ORDER_TRANSITION";

    static final List<String> STATES =
            List.of("PENDING", "PROCESSING", "SHIPPED", "DELIVERED", "RETURNED", "ARCHIVED", "CANCELLED");

    static final List<String> TRANSITIONS = List.of("process", "ship", "deliver", "cancel", "return", "archive");

    private static final Map<String, String> TARGETS = Map.ofEntries(
            entry("process", "PROCESSING"),
            entry("ship", "SHIPPED"),
            entry("deliver", "DELIVERED"),
            entry("cancel", "CANCELLED"),
            entry("return", "RETURNED"),
            entry("archive", "ARCHIVED"));

    private static final Map<String, List<String>> ALLOWED_FROM = Map.ofEntries(
            entry("process", List.of("PENDING")),
            entry("ship", List.of("PENDING", "PROCESSING")),
            entry("deliver", List.of("SHIPPED")),
            entry("cancel", List.of("PENDING", "PROCESSING")),
            entry("return", List.of("DELIVERED")),
            entry("archive", List.of("DELIVERED")));

    private static final Map<String, List<String>> WAYS = Map.ofEntries(
            entry("PENDING", List.of()),
            entry("PROCESSING", List.of("process")),
            entry("SHIPPED", List.of("ship")),
            entry("DELIVERED", List.of("ship", "deliver")),
            entry("RETURNED", List.of("ship", "deliver", "return")),
            entry("ARCHIVED", List.of("ship", "deliver", "archive")),
            entry("CANCELLED", List.of("cancel")));

    private Orders() {}

    static String target(String transition) {
        return TARGETS.getOrDefault(transition, "");
    }

    /** The states from which a transition is legal. */
    static List<String> allowedFrom(String transition) {
        return ALLOWED_FROM.getOrDefault(transition, List.of());
    }

    /** The transitions that are legal from a state. */
    static List<String> allowed(String state) {
        return TRANSITIONS.stream()
                .filter(transition -> allowedFrom(transition).contains(state))
                .toList();
    }

    /** The shortest way from a state to one in which a transition is legal; empty if there is none. */
    static List<String> pathTo(String transition, String state) {
        return path(state, allowedFrom(transition));
    }

    /** The shortest way from a state to one from which another can be requested; empty if there is none. */
    static List<String> pathToRequest(String requested, String state) {
        return path(
                state,
                STATES.stream()
                        .filter(from ->
                                allowed(from).stream().map(Orders::target).anyMatch(requested::equals))
                        .toList());
    }

    /** The shortest way from a state to one of others; empty if there is none. */
    static List<String> path(String state, List<String> goals) {
        Map<String, List<String>> ways = new LinkedHashMap<>();
        ways.put(state, List.of());
        Deque<String> open = new ArrayDeque<>(List.of(state));
        while (!open.isEmpty()) {
            String next = open.remove();
            List<String> way = ways.getOrDefault(next, List.of());
            if (goals.contains(next)) {
                return way;
            }
            for (String transition : allowed(next)) {
                List<String> longer = new ArrayList<>(way);
                longer.add(transition);
                if (ways.putIfAbsent(target(transition), longer) == null) {
                    open.add(target(transition));
                }
            }
        }
        return List.of();
    }

    /** Creates an order and takes it to a state. */
    static Stored in(SampleApi api, String state) {
        Stored order = api.create(Kind.ORDER);
        for (String transition : WAYS.getOrDefault(state, List.of())) {
            order = api.stored(
                    Kind.ORDER, order.uri(), api.fire(order, transition).send().is(200));
        }
        return order;
    }

    /** Demands that an answer shows an order in a state. */
    static void isIn(SampleApi api, String state, Answer answer) {
        String actual = api.value(Kind.ORDER, answer.is(200).object(), "status");
        answer.check(actual.equals(state), "expected the order to be in state " + state + " but it is in " + actual);
    }
}
