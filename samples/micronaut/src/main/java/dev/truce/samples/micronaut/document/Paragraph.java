package dev.truce.samples.micronaut.document;

import io.micronaut.core.annotation.Introspected;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

@Introspected
record Paragraph(@NotBlank @Size(max = Document.MAX_LENGTH) String content) {}
