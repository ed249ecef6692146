package dev.truce.spring.own;

/** No resource, but a type with a registered tag function. */
public record Stock(String sku, int revision) {}
