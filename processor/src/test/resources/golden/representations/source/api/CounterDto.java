package api;

import dev.truce.RepresentationOf;

@RepresentationOf(Counter.class)
public class CounterDto {
    public int version;
}
