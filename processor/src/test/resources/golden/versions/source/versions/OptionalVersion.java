package versions;

import dev.truce.Versioned;

public record OptionalVersion(@Versioned(required = false) long version) {}
