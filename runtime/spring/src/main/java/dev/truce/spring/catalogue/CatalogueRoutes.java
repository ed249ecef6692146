package dev.truce.spring.catalogue;

import dev.truce.web.Answer;
import dev.truce.web.Catalogue;
import org.springframework.http.HttpHeaders;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/** Serves the catalogue of problem types. */
final class CatalogueRoutes {

    private final Catalogue catalogue;

    CatalogueRoutes(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    RouterFunction<ServerResponse> routes() {
        return RouterFunctions.route()
                .GET(catalogue.path(), this::answer)
                .GET(catalogue.path() + "/**", this::answer)
                .build();
    }

    private ServerResponse answer(ServerRequest request) throws Exception {
        String path = request.requestPath().pathWithinApplication().value();
        Answer answer = catalogue.answer(path, request.servletRequest().getHeader(HttpHeaders.ACCEPT));
        ServerResponse.BodyBuilder response = ServerResponse.status(answer.status());
        answer.headers().forEach((name, value) -> response.header(name, value));
        byte[] body = answer.body();
        return body.length == 0 ? response.build() : response.body(body);
    }
}
