package dev.truce.spring.web;

import dev.truce.runtime.UnusableKey;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.web.cors.CorsConfiguration;

/** Adds the headers of conflicts and preconditions to a configuration of CORS. Origins and methods stay as they are. */
final class CompletedCors {

    private static final List<String> EXPOSED = List.of("ETag", "Location", "Retry-After", "Idempotent-Replayed");
    private static final List<String> ALLOWED = List.of("If-Match", "If-None-Match", UnusableKey.HEADER);

    private CompletedCors() {}

    static CorsConfiguration of(CorsConfiguration configuration) {
        CorsConfiguration completed = new CorsConfiguration(configuration);
        complete(completed);
        return completed;
    }

    static void complete(CorsConfiguration configuration) {
        add(EXPOSED, configuration.getExposedHeaders(), configuration::setExposedHeaders);
        add(ALLOWED, configuration.getAllowedHeaders(), configuration::setAllowedHeaders);
    }

    private static void add(List<String> names, @Nullable List<String> present, Consumer<List<String>> setter) {
        List<String> headers = present == null ? new ArrayList<>() : new ArrayList<>(present);
        if (headers.contains(CorsConfiguration.ALL)) {
            return;
        }
        for (String name : names) {
            if (headers.stream().noneMatch(name::equalsIgnoreCase)) {
                headers.add(name);
            }
        }
        setter.accept(headers);
    }
}
