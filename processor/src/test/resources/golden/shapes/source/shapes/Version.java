package shapes;

import dev.truce.Versioned;

/** Its name is that of a variable in its guard. */
public record Version(@Versioned Integer version) {}
