package dev.truce.jakarta;

import dev.truce.web.FoundConflict;
import dev.truce.web.ProblemAnswer;
import java.util.Map;

/**
 * The entity of a mapper's response until {@link ConflictFilter} replaces it. A mapper cannot see the properties of the request, which
 * hold what the client sent; a filter can.
 *
 * @param truce what the providers share
 * @param failure the exception of the resource method, or of the commit after it
 * @param request the request, without the values of its body
 * @param found the conflict
 */
record FailedRequest(Truce truce, Throwable failure, RestRequest request, FoundConflict found) {

    ProblemAnswer answer(Map<String, ?> bodyValues) {
        RestRequest whole = request.withBodyValues(bodyValues);
        // only the violation of a constraint repeats values, and reading one again reads nothing from the database
        boolean repeats = found.constraint() != null && !bodyValues.isEmpty();
        FoundConflict complete = repeats && truce.find(failure, whole) instanceof FoundConflict again ? again : found;
        truce.check().answered(complete.conflict(), whole);
        return truce.problems().answer(complete, whole);
    }
}
