package api;

import dev.truce.Versioned;

public class Counter {
    @Versioned
    public long version;
}
