package dev.truce.tck.model;

import java.util.ArrayList;
import java.util.LinkedHashMap;
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
        throw illegal(current, path(current, edge.from()))
                .with("transition", transition)
                .with("allowed_from", edge.from());
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
        List<String> path = current == null ? List.of() : path(current, sources(requested));
        throw illegal(from, path).with("requested_state", requested);
    }

    void checkDeletable(String current) {
        List<String> deletable = List.of("CANCELLED", "ARCHIVED");
        if (!deletable.contains(current) && !faults.has(Fault.DELETES_IN_EVERY_STATE)) {
            throw leadingOut("ORDER_NOT_DELETABLE", "Not in this state.", path(current, deletable))
                    .with("current_state", current)
                    .with("deletable_in", deletable);
        }
    }

    private static ModelProblem leadingOut(String code, String detail, List<String> path) {
        return path.isEmpty()
                ? new ModelProblem(409, code, "Not in this state", detail, "not_retryable")
                : new ModelProblem(409, code, "Not in this state", detail, "other_state").with("legal_path", path);
    }

    private static List<String> sources(String target) {
        return EDGES.values().stream()
                .filter(edge -> edge.target().equals(target))
                .flatMap(edge -> edge.from().stream())
                .toList();
    }

    /** The shortest way, found by going round until nothing more is reached. */
    private static List<String> path(String start, List<String> goals) {
        Map<String, List<String>> reached = new LinkedHashMap<>(Map.of(start, List.of()));
        int before = 0;
        while (reached.size() > before) {
            for (Map.Entry<String, List<String>> way : reached.entrySet()) {
                if (goals.contains(way.getKey())) {
                    return way.getValue();
                }
            }
            before = reached.size();
            for (Map.Entry<String, List<String>> way : List.copyOf(reached.entrySet())) {
                EDGES.forEach((transition, edge) -> {
                    if (edge.from().contains(way.getKey())) {
                        List<String> longer = new ArrayList<>(way.getValue());
                        longer.add(transition);
                        reached.putIfAbsent(edge.target(), longer);
                    }
                });
            }
        }
        return List.of();
    }

    private ModelProblem illegal(String current, List<String> path) {
        List<String> allowed = EDGES.entrySet().stream()
                .filter(edge -> edge.getValue().from().contains(current))
                .map(Map.Entry::getKey)
                .toList();
        return leadingOut("ILLEGAL_ORDER_TRANSITION", "Not from this state.", path)
                .with("current_state", current)
                .with("allowed_transitions", faults.has(Fault.NAMES_NO_ALLOWED_TRANSITION) ? List.of() : allowed);
    }
}
