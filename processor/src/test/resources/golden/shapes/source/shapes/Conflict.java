package shapes;

import dev.truce.Unique;
import dev.truce.Versioned;

/** Its name is that of a class of the runtime. */
public record Conflict(@Unique String name, @Versioned long version) {}
