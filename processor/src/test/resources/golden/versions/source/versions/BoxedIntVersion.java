package versions;

import dev.truce.Versioned;

public record BoxedIntVersion(@Versioned Integer version) {}
