package dev.truce.processor.openapi;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** A response that all operations share which can meet the same problem types under one status. */
final class ErrorResponse {

    private final int status;
    private final List<DocumentedProblem> problems;
    private final Set<Encounter> encounters = new LinkedHashSet<>();
    private final Set<Endpoint.Binding> users = new LinkedHashSet<>();

    ErrorResponse(int status, List<DocumentedProblem> problems) {
        this.status = status;
        this.problems = List.copyOf(problems);
    }

    void add(Endpoint endpoint, List<Encounter> ofEndpoint) {
        encounters.addAll(ofEndpoint);
        users.addAll(endpoint.bindings());
    }

    int status() {
        return status;
    }

    List<DocumentedProblem> problems() {
        return problems;
    }

    Set<Endpoint.Binding> users() {
        return users;
    }

    /** The forms in which the problem comes about, in their own order. */
    List<Form> forms(DocumentedProblem problem) {
        List<Form> forms = new ArrayList<>(encounters.stream()
                .filter(encounter -> encounter.problem().equals(problem))
                .map(Encounter::form)
                .distinct()
                .toList());
        forms.sort(null);
        return forms;
    }

    /** The headers that come with one of the problems. */
    List<ResponseHeader> headers() {
        List<ResponseHeader> headers = new ArrayList<>();
        for (DocumentedProblem problem : problems) {
            switch (problem.spec().kind()) {
                case PRECONDITION_FAILED -> headers.add(ResponseHeader.ETAG);
                case COLLISION -> headers.add(ResponseHeader.RETRY_AFTER);
                default -> {}
            }
        }
        return headers.stream().distinct().toList();
    }
}
