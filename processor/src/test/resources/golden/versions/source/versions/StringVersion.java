package versions;

import dev.truce.Versioned;

public record StringVersion(@Versioned String version) {}
