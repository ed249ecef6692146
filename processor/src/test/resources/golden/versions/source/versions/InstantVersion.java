package versions;

import dev.truce.Versioned;
import java.time.Instant;

public record InstantVersion(@Versioned Instant version) {}
