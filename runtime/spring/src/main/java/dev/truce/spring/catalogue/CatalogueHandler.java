package dev.truce.spring.catalogue;

import dev.truce.spring.web.ApplicationPath;
import dev.truce.web.Answer;
import dev.truce.web.Catalogue;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.web.HttpRequestHandler;
import org.springframework.web.HttpRequestMethodNotSupportedException;

/** Serves the catalogue of problem types. It reads the request's headers itself, so that none of them makes it fail. */
final class CatalogueHandler implements HttpRequestHandler {

    private final Catalogue catalogue;

    CatalogueHandler(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    @Override
    public void handleRequest(HttpServletRequest request, HttpServletResponse response)
            throws IOException, HttpRequestMethodNotSupportedException {
        String method = request.getMethod();
        if (!method.equals(HttpMethod.GET.name()) && !method.equals(HttpMethod.HEAD.name())) {
            throw new HttpRequestMethodNotSupportedException(method, java.util.List.of("GET", "HEAD"));
        }
        Answer answer = catalogue.answer(
                ApplicationPath.below(request), ApplicationPath.of(request), request.getHeader(HttpHeaders.ACCEPT));
        byte[] body = answer.body();
        if (body.length == 0) {
            response.sendError(answer.status());
            return;
        }
        response.setStatus(answer.status());
        answer.headers().forEach(response::setHeader);
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }
}
