package dev.truce.servers;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** Answers what is wrong with a request before any rule is checked, with the members that all problems of this API have. */
@Provider
public class Errors implements ExceptionMapper<WebApplicationException> {

    @Override
    public Response toResponse(WebApplicationException exception) {
        Response response = exception.getResponse();
        boolean fixable = response.getStatus() == 400 || response.getStatus() == 415;
        return Response.fromResponse(response)
                .type("application/problem+json")
                .entity("""
                        {"type": "about:blank", "title": "%s", "status": %d, "detail": "%s", "resolution": "%s"}""".formatted(
                                response.getStatusInfo().getReasonPhrase(),
                                response.getStatus(),
                                fixable
                                        ? "The content is not what this operation takes."
                                        : "There is nothing for this request.",
                                fixable ? "change_value" : "not_retryable"))
                .build();
    }
}
