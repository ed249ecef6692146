package dev.truce.spring.problem;

import dev.truce.runtime.Problem;
import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;

/** A problem as Spring's message converters write it. */
final class ProblemDetails {

    private ProblemDetails() {}

    static ResponseEntity<ProblemDetail> of(Problem problem, @Nullable String language) {
        ProblemDetail body = ProblemDetail.forStatus(problem.status());
        body.setType(URI.create(problem.type().uri()));
        body.setTitle(problem.title());
        body.setDetail(problem.detail());
        String instance = problem.instance();
        if (instance != null) {
            body.setInstance(URI.create(instance));
        }
        problem.members().forEach(body::setProperty);
        return ResponseEntity.status(problem.status())
                .headers(headers(problem, language))
                .body(body);
    }

    /** The problem as the runtime writes it, for an application without a converter for JSON. */
    static ResponseEntity<byte[]> bytes(Problem problem, @Nullable String language) {
        return ResponseEntity.status(problem.status())
                .headers(headers(problem, language))
                .body(problem.toBytes());
    }

    private static HttpHeaders headers(Problem problem, @Nullable String language) {
        HttpHeaders headers = new HttpHeaders();
        problem.headers().forEach(headers::set);
        headers.setContentType(MediaType.APPLICATION_PROBLEM_JSON);
        if (language != null) {
            headers.set(HttpHeaders.CONTENT_LANGUAGE, language);
        }
        return headers;
    }
}
