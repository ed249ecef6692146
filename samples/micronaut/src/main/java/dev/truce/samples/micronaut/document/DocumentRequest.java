package dev.truce.samples.micronaut.document;

import io.micronaut.core.annotation.Introspected;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

@Introspected
record DocumentRequest(
        @NotBlank @Size(max = 200) String title,
        @NotBlank @Size(max = Document.MAX_LENGTH) String content,
        @Nullable Long version) {}
