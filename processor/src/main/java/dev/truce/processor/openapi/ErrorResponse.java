package dev.truce.processor.openapi;

import dev.truce.runtime.vocabulary.ProblemKind;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** A response that all operations share which can meet the same problem types under one status. */
final class ErrorResponse {

    private final int status;
    private final List<DocumentedProblem> problems;
    /** The forms in which each problem comes about, by its name. */
    private final Map<String, Set<Form>> forms = new LinkedHashMap<>();

    private final List<Endpoint.Binding> users = new ArrayList<>();

    ErrorResponse(int status, Collection<DocumentedProblem> problems) {
        this.status = status;
        this.problems = List.copyOf(problems);
        for (DocumentedProblem problem : problems) {
            forms.put(problem.name(), EnumSet.noneOf(Form.class));
        }
    }

    void add(Endpoint endpoint, List<Encounter> ofEndpoint) {
        for (Encounter encounter : ofEndpoint) {
            forms(encounter.problem()).add(encounter.form());
        }
        users.addAll(endpoint.bindings());
    }

    int status() {
        return status;
    }

    List<DocumentedProblem> problems() {
        return problems;
    }

    /** The bindings of all endpoints that can answer with it. */
    List<Endpoint.Binding> users() {
        return users;
    }

    /** The forms in which the problem comes about, in their own order. */
    Set<Form> forms(DocumentedProblem problem) {
        return Objects.requireNonNull(forms.get(problem.name()));
    }

    /** The headers that come with one of the problems. */
    Set<ResponseHeader> headers() {
        Set<ResponseHeader> headers = new LinkedHashSet<>();
        for (DocumentedProblem problem : problems) {
            ProblemKind kind = problem.spec().kind();
            if (kind == ProblemKind.PRECONDITION_FAILED) {
                headers.add(ResponseHeader.ETAG);
            } else if (kind == ProblemKind.COLLISION || kind == ProblemKind.IDEMPOTENCY_KEY_IN_USE) {
                headers.add(ResponseHeader.RETRY_AFTER);
            }
        }
        return headers;
    }
}
