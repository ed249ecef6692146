package dev.truce.samples.micronaut.document;

import io.micronaut.core.annotation.Introspected;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

@Introspected
record DocumentPatch(
        @Nullable @Size(min = 1, max = 200) String title,
        @Nullable @Size(min = 1, max = Document.MAX_LENGTH) String content,
        @Nullable Long version) {}
