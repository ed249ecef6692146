package dev.truce.processor.openapi;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Collects the responses that endpoints need, so that equal sets of problem types come to be one component. */
final class ErrorResponses {

    private final Map<List<Object>, ErrorResponse> bySet = new LinkedHashMap<>();
    private final List<OfEndpoint> byEndpoint = new ArrayList<>();

    void add(Endpoint endpoint, List<Encounter> encounters) {
        SortedMap<Integer, List<Encounter>> byStatus = new TreeMap<>();
        for (Encounter encounter : encounters) {
            byStatus.computeIfAbsent(encounter.status(), status -> new ArrayList<>())
                    .add(encounter);
        }
        List<ErrorResponse> responses = new ArrayList<>();
        byStatus.forEach((status, ofStatus) -> {
            List<DocumentedProblem> problems =
                    ofStatus.stream().map(Encounter::problem).distinct().toList();
            List<String> names =
                    problems.stream().map(DocumentedProblem::name).sorted().toList();
            ErrorResponse response =
                    bySet.computeIfAbsent(List.of(status, names), key -> new ErrorResponse(status, problems));
            response.add(endpoint, ofStatus);
            responses.add(response);
        });
        byEndpoint.add(new OfEndpoint(endpoint, responses));
    }

    /** In the order in which the first endpoint needed them. */
    List<ErrorResponse> all() {
        return List.copyOf(bySet.values());
    }

    List<OfEndpoint> byEndpoint() {
        return byEndpoint;
    }

    /**
     * An endpoint and what it can answer with.
     *
     * @param endpoint the endpoint
     * @param responses ordered by status
     */
    record OfEndpoint(Endpoint endpoint, List<ErrorResponse> responses) {}
}
