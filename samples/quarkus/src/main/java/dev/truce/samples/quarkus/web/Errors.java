package dev.truce.samples.quarkus.web;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Problems of a request before any rule is checked, with the members that all problems of this API have. */
class Errors {

    @ServerExceptionMapper
    Response refused(WebApplicationException exception) {
        Response response = exception.getResponse();
        return problem(Response.fromResponse(response), response.getStatusInfo());
    }

    @ServerExceptionMapper
    Response invalid(ConstraintViolationException exception) {
        return problem(Response.status(Response.Status.BAD_REQUEST), Response.Status.BAD_REQUEST);
    }

    @ServerExceptionMapper
    Response unreadable(JacksonException exception) {
        return problem(Response.status(Response.Status.BAD_REQUEST), Response.Status.BAD_REQUEST);
    }

    /** Quarkus has a mapper of its own for these, whose answer is empty. */
    @ServerExceptionMapper
    Response mismatched(MismatchedInputException exception) {
        return unreadable(exception);
    }

    private static Response problem(Response.ResponseBuilder response, Response.StatusType status) {
        boolean fixable = status.getStatusCode() == 400 || status.getStatusCode() == 415;
        return response.type("application/problem+json")
                .entity(Map.of(
                        "type",
                        "about:blank",
                        "title",
                        status.getReasonPhrase(),
                        "status",
                        status.getStatusCode(),
                        "detail",
                        fixable
                                ? "The content is not what this operation takes."
                                : "There is nothing for this request.",
                        "resolution",
                        fixable ? "change_value" : "not_retryable"))
                .build();
    }
}
