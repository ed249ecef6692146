package api;

import dev.truce.Unique;
import dev.truce.Versioned;
import java.time.Instant;

public record Document(@Unique String documentTitle, String text, @Versioned Instant changedAt) {}
