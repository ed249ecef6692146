package dev.truce.processor.openapi;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/** Collects the responses that endpoints need, so that equal sets of problem types share one component. */
final class ErrorResponses {

    private final Map<String, ErrorResponse> bySet = new LinkedHashMap<>();
    private final List<OfEndpoint> byEndpoint = new ArrayList<>();

    void add(Endpoint endpoint, List<Encounter> encounters) {
        SortedMap<Integer, List<Encounter>> byStatus = new TreeMap<>();
        for (Encounter encounter : encounters) {
            List<Encounter> ofStatus = byStatus.get(encounter.status());
            if (ofStatus == null) {
                ofStatus = new ArrayList<>();
                byStatus.put(encounter.status(), ofStatus);
            }
            ofStatus.add(encounter);
        }
        List<ErrorResponse> responses = new ArrayList<>();
        for (Map.Entry<Integer, List<Encounter>> entry : byStatus.entrySet()) {
            ErrorResponse response = response(entry.getKey(), entry.getValue());
            response.add(endpoint, entry.getValue());
            responses.add(response);
        }
        byEndpoint.add(new OfEndpoint(endpoint, responses));
    }

    /** Returns the response for the problem types of these encounters; creates it if there is none. */
    private ErrorResponse response(int status, List<Encounter> encounters) {
        Map<String, DocumentedProblem> problems = new LinkedHashMap<>();
        for (Encounter encounter : encounters) {
            problems.put(encounter.problem().name(), encounter.problem());
        }
        String set = status + " " + String.join(" ", new TreeSet<>(problems.keySet()));
        ErrorResponse response = bySet.get(set);
        if (response == null) {
            response = new ErrorResponse(status, problems.values());
            bySet.put(set, response);
        }
        return response;
    }

    /** Returns the responses in the order in which endpoints first needed them. */
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
