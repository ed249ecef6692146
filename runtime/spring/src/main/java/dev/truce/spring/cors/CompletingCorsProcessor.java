package dev.truce.spring.cors;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.web.cors.CorsConfiguration;
import org.springframework.web.cors.CorsProcessor;

/** Completes what was configured, also by {@code @CrossOrigin}, before another processor applies it. */
final class CompletingCorsProcessor implements CorsProcessor {

    private final CorsProcessor processor;

    CompletingCorsProcessor(CorsProcessor processor) {
        this.processor = processor;
    }

    @Override
    public boolean processRequest(
            @Nullable CorsConfiguration configuration, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        CorsConfiguration completed = configuration == null ? null : CompletedCors.of(configuration);
        return processor.processRequest(completed, request, response);
    }
}
