package versions;

import dev.truce.Versioned;

public record BoxedShortVersion(@Versioned Short version) {}
