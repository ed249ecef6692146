package dev.truce.samples.quarkus.document;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

record DocumentPatch(
        @Nullable @Size(min = 1, max = 200) String title,
        @Nullable @Size(min = 1, max = Document.MAX_LENGTH) String content,
        @Nullable Long version) {}
