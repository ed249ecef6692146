package api;

import dev.truce.RepresentationOf;

@RepresentationOf(Counter.class)
public record CounterForm(Short version) {}
