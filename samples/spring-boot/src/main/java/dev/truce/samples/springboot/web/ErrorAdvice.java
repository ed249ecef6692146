package dev.truce.samples.springboot.web;

import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/** Answers Spring's own errors of a request before any rule is checked, with the two members that all problems of this API have. */
@RestControllerAdvice
class ErrorAdvice extends ResponseEntityExceptionHandler {
    private static final URI BLANK = URI.create("about:blank");

    @Override
    protected ResponseEntity<Object> createResponseEntity(
            @Nullable Object body, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        if (body instanceof ProblemDetail problem) {
            problem.setType(BLANK);
            boolean fixable = status.isSameCodeAs(HttpStatus.BAD_REQUEST)
                    || status.isSameCodeAs(HttpStatus.UNSUPPORTED_MEDIA_TYPE);
            problem.setProperty("resolution", fixable ? "change_value" : "not_retryable");
        }
        return super.createResponseEntity(body, headers, status, request);
    }
}
