package dev.truce.micronaut;

import io.micronaut.core.type.Argument;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.body.MessageBodyHandlerRegistry;
import io.micronaut.http.body.MessageBodyWriter;
import jakarta.inject.Singleton;
import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.reactivestreams.Publisher;

/** Writes the bodies of responses before the server does, so that their bytes are there to be stored. */
@Singleton
final class WrittenBodies {

    private final MessageBodyHandlerRegistry writers;

    WrittenBodies(MessageBodyHandlerRegistry writers) {
        this.writers = writers;
    }

    /** Replaces the body of a response by its bytes, and returns them; {@code null} if it is streamed, and stays as it is. */
    byte @Nullable [] write(HttpRequest<?> request, MutableHttpResponse<?> response) {
        Object body = response.body();
        if (body == null) {
            return new byte[0];
        }
        if (body instanceof byte[] bytes) {
            return bytes;
        }
        if (body instanceof Publisher) {
            return null;
        }
        MediaType type = MediaType.of(
                Objects.requireNonNullElse(EntityTagFilter.mediaType(request, response), MediaType.APPLICATION_JSON));
        byte[] bytes = bytes(body, type, response);
        response.body(bytes).contentType(type);
        return bytes;
    }

    private <T> byte[] bytes(T body, MediaType type, MutableHttpResponse<?> response) {
        Argument<T> argument = Argument.ofInstance(body);
        MessageBodyWriter<T> writer = writers.getWriter(argument, List.of(type));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        writer.writeTo(argument, type, body, response.getHeaders(), bytes);
        return bytes.toByteArray();
    }
}
