package dev.truce.spring.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.http.server.ServletServerHttpResponse;

/** Writes what an application renders, with the first of its message converters that can. */
final class RenderedAnswers {

    private final Supplier<List<HttpMessageConverter<?>>> converters;

    RenderedAnswers(Supplier<List<HttpMessageConverter<?>>> converters) {
        this.converters = converters;
    }

    /** Returns {@code false}, having written nothing, if no converter can write the body. */
    boolean write(ResponseEntity<?> answer, HttpServletResponse response) throws IOException {
        Object body = answer.getBody();
        MediaType type = answer.getHeaders().getContentType();
        HttpMessageConverter<Object> converter = body == null ? null : converter(body, type);
        if (body != null && converter == null) {
            return false;
        }
        try (ServletServerHttpResponse out = new ServletServerHttpResponse(response)) {
            out.setStatusCode(answer.getStatusCode());
            // by name, since the headers are a map in Spring 6 and none in Spring 7
            answer.getHeaders().forEach((name, values) -> out.getHeaders().put(name, values));
            if (body != null && converter != null) {
                converter.write(body, type, out);
            }
            out.flush();
        }
        return true;
    }

    @SuppressWarnings("unchecked") // a converter that can write the body's class takes the body
    private @Nullable HttpMessageConverter<Object> converter(Object body, @Nullable MediaType type) {
        for (HttpMessageConverter<?> converter : converters.get()) {
            if (converter.canWrite(body.getClass(), type)) {
                return (HttpMessageConverter<Object>) converter;
            }
        }
        return null;
    }
}
