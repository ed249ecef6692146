package dev.truce.spring.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.web.cors.CorsConfiguration;
import org.springframework.web.cors.CorsProcessor;

/** Completes what was configured, also by {@code @CrossOrigin}, before another processor applies it. */
final class CompletingCorsProcessor implements CorsProcessor {

    private final CorsProcessor processor;
    private final BooleanSupplier isUsed;

    CompletingCorsProcessor(CorsProcessor processor, BooleanSupplier isUsed) {
        this.processor = processor;
        this.isUsed = isUsed;
    }

    @Override
    public boolean processRequest(
            @Nullable CorsConfiguration configuration, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        if (!isUsed.getAsBoolean()) {
            return processor.processRequest(configuration, request, response);
        }
        CorsConfiguration completed = configuration == null ? null : CompletedCors.of(configuration);
        boolean valid = processor.processRequest(completed, request, response);
        if (valid && completed != null && response.containsHeader(HttpHeaders.ACCESS_CONTROL_ALLOW_ORIGIN)) {
            expose(completed.getExposedHeaders(), response);
        }
        return valid;
    }

    /** Spring Security has already answered, from a configuration that was not completed. */
    private static void expose(@Nullable List<String> headers, HttpServletResponse response) {
        if (headers != null && !headers.isEmpty()) {
            response.setHeader(HttpHeaders.ACCESS_CONTROL_EXPOSE_HEADERS, String.join(", ", headers));
        }
    }
}
