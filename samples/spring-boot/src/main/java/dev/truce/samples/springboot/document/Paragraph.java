package dev.truce.samples.springboot.document;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

record Paragraph(@NotBlank @Size(max = Document.MAX_LENGTH) String content) {}
