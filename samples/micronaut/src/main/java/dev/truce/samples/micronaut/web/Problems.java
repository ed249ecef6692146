package dev.truce.samples.micronaut.web;

import io.micronaut.context.annotation.Primary;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.server.exceptions.response.ErrorContext;
import io.micronaut.http.server.exceptions.response.ErrorResponseProcessor;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Set;

/** What is wrong with a request before any rule is asked, with the members that all problems of this API have. */
@Singleton
@Primary
class Problems implements ErrorResponseProcessor<Map<String, Object>> {
    private static final Set<HttpStatus> FIXABLE = Set.of(HttpStatus.BAD_REQUEST, HttpStatus.UNSUPPORTED_MEDIA_TYPE);

    @Override
    public MutableHttpResponse<Map<String, Object>> processResponse(
            ErrorContext error, MutableHttpResponse<?> response) {
        boolean fixable = FIXABLE.contains(response.status());
        return response.body(Map.<String, Object>of(
                        "type",
                        "about:blank",
                        "title",
                        response.reason(),
                        "status",
                        response.code(),
                        "detail",
                        fixable
                                ? "The content is not what this operation takes."
                                : "There is nothing for this request.",
                        "resolution",
                        fixable ? "change_value" : "not_retryable"))
                .contentType("application/problem+json");
    }
}
