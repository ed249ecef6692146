package dev.truce.tck.model;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The lifecycle of the model's orders. */
final class ModelLifecycle {

    private record Edge(String target, List<String> from) {}

    private static final Map<String, Edge> EDGES = new TreeMap<>(Map.of(
            "process", new Edge("PROCESSING", List.of("PENDING")),
            "ship", new Edge("SHIPPED", List.of("PENDING", "PROCESSING")),
            "deliver", new Edge("DELIVERED", List.of("SHIPPED")),
            "cancel", new Edge("CANCELLED", List.of("PENDING", "PROCESSING")),
            "return", new Edge("RETURNED", List.of("DELIVERED")),
            "archive", new Edge("ARCHIVED", List.of("DELIVERED"))));

    private final Faults faults;

    ModelLifecycle(Faults faults) {
        this.faults = faults;
    }

    boolean knows(String transition) {
        return EDGES.containsKey(transition);
    }

    /** The state after a transition. */
    String fire(String current, String transition) {
        Edge edge = EDGES.get(transition);
        if (edge == null) {
            throw ModelProblem.notFound();
        }
        if (edge.from().contains(current) || faults.has(Fault.ALLOWS_EVERY_TRANSITION)) {
            return edge.target();
        }
        throw illegal(current).with("transition", transition).with("allowed_from", edge.from());
    }

    /** The state after a client asked for one; there is none before a create. */
    String request(@Nullable String current, String requested) {
        boolean exists = requested.equals("PENDING")
                || EDGES.values().stream().anyMatch(edge -> edge.target().equals(requested));
        if (!exists) {
            throw ModelProblem.invalid("no such state");
        }
        String from = current == null ? "PENDING" : current;
        boolean legal = requested.equals(from)
                || current != null
                        && EDGES.values().stream()
                                .anyMatch(edge -> edge.target().equals(requested)
                                        && edge.from().contains(from));
        if (legal || faults.has(Fault.ALLOWS_EVERY_REQUESTED_STATE)) {
            return requested;
        }
        throw illegal(from).with("requested_state", requested);
    }

    void checkDeletable(String current) {
        List<String> deletable = List.of("CANCELLED", "ARCHIVED");
        if (!deletable.contains(current) && !faults.has(Fault.DELETES_IN_EVERY_STATE)) {
            throw new ModelProblem(409, "ORDER_NOT_DELETABLE", "Not deletable", "Not in this state.", "not_retryable")
                    .with("current_state", current)
                    .with("deletable_in", deletable);
        }
    }

    private ModelProblem illegal(String current) {
        List<String> allowed = EDGES.entrySet().stream()
                .filter(edge -> edge.getValue().from().contains(current))
                .map(Map.Entry::getKey)
                .toList();
        return new ModelProblem(
                        409, "ILLEGAL_ORDER_TRANSITION", "Illegal transition", "Not from this state.", "not_retryable")
                .with("current_state", current)
                .with("allowed_transitions", faults.has(Fault.NAMES_NO_ALLOWED_TRANSITION) ? List.of() : allowed);
    }
}
