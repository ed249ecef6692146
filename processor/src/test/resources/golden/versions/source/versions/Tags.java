package versions;

import dev.truce.Versioned;

@Versioned
public record Tags(String[] tags) {}
