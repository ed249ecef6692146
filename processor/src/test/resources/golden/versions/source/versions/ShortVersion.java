package versions;

import dev.truce.Versioned;

public record ShortVersion(@Versioned short version) {}
