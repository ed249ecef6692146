package versions;

import dev.truce.Versioned;

public record LongVersion(@Versioned long version) {}
