package versions;

import dev.truce.Versioned;
import java.time.LocalDateTime;

public record DateTimeVersion(@Versioned LocalDateTime version) {}
