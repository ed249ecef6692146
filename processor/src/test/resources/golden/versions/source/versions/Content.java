package versions;

import dev.truce.ProblemOverride;
import dev.truce.Versioned;
import java.math.BigDecimal;
import java.util.List;

@Versioned(required = true, stale = @ProblemOverride(title = "Content is old", status = 422))
public record Content(String title, int pages, BigDecimal price, List<String> tags) {}
