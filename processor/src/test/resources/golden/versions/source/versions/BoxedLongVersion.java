package versions;

import dev.truce.Versioned;

public record BoxedLongVersion(@Versioned Long version) {}
