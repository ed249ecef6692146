package versions;

import dev.truce.Versioned;
import java.util.UUID;

public record UuidVersion(@Versioned UUID version) {}
