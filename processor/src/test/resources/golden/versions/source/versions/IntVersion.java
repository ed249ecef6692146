package versions;

import dev.truce.Versioned;

public record IntVersion(@Versioned int version) {}
