package dev.truce.jakarta;

import dev.truce.runtime.IfMatch;
import dev.truce.runtime.IfNoneMatch;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.Providers;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Converts the parameters {@code @HeaderParam("If-Match") IfMatch} and {@code @HeaderParam("If-None-Match") IfNoneMatch}. */
@Provider
@SuppressWarnings("NullAway.Init") // the container injects the field
public final class PreconditionConverters implements ParamConverterProvider {

    @Context
    Providers providers;

    /** Creates a provider. */
    public PreconditionConverters() {}

    @Override
    public <T> @Nullable ParamConverter<T> getConverter(Class<T> type, Type genericType, Annotation[] annotations) {
        if (type == IfMatch.class) {
            return new Converter<>(
                    type,
                    lines -> TakenPrecondition.taken(
                            Truce.of(providers).preconditions().ifMatch(lines)),
                    value -> ((IfMatch) value).headerValue());
        }
        if (type == IfNoneMatch.class) {
            return new Converter<>(
                    type,
                    lines -> Truce.of(providers).preconditions().ifNoneMatch(lines),
                    value -> ((IfNoneMatch) value).headerValue());
        }
        return null;
    }

    private record Converter<T>(
            Class<T> type, Function<@Nullable List<String>, Object> reader, Function<Object, String> writer)
            implements ParamConverter<T> {

        @Override
        public T fromString(@Nullable String value) {
            return type.cast(reader.apply(value == null ? null : PreconditionLines.sent(List.of(value))));
        }

        @Override
        public String toString(T value) {
            return writer.apply(value);
        }
    }
}
