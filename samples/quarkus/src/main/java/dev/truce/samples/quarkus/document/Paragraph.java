package dev.truce.samples.quarkus.document;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

record Paragraph(@NotBlank @Size(max = Document.MAX_LENGTH) String content) {}
