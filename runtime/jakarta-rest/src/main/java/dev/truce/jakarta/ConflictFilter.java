package dev.truce.jakarta;

import dev.truce.runtime.Problem;
import dev.truce.web.BrokenContractException;
import dev.truce.web.ProblemAnswer;
import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;

/** Writes the problems of the conflicts that {@link FailureMapper}s have found. It comes before the application's own filters. */
@Provider
@Priority(Priorities.USER + 2000)
public final class ConflictFilter implements ContainerResponseFilter {

    private static final MediaType PROBLEM = MediaType.valueOf(Problem.MEDIA_TYPE);

    /** Creates a filter. */
    public ConflictFilter() {}

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        if (response.getEntity() instanceof FailedRequest failed) {
            try {
                write(failed.answer(SentBody.values(request)), response);
            } catch (BrokenContractException e) {
                writeError(response);
            }
        }
    }

    /** Makes the response an error of the server that says nothing more: the log has the reason. */
    static void writeError(ContainerResponseContext response) {
        response.getHeaders().keySet().removeIf(ProblemAnswer::replaces);
        response.setStatusInfo(Response.Status.INTERNAL_SERVER_ERROR);
        response.setEntity(null);
    }

    /** Makes the response the answer to a conflict: what describes the resource method's own answer is dropped. */
    static void write(ProblemAnswer answer, ContainerResponseContext response) {
        response.getHeaders().keySet().removeIf(ProblemAnswer::replaces);
        response.setStatus(answer.problem().status());
        // bytes, so that the client's Accept and the application's writers change nothing
        response.setEntity(answer.problem().toBytes(), new Annotation[0], PROBLEM);
        answer.headers().forEach((name, value) -> {
            if (!name.equalsIgnoreCase(HttpHeaders.CONTENT_TYPE)) {
                response.getHeaders().putSingle(name, value);
            }
        });
    }
}
