package dev.truce.micronaut.shop;

public record AccountRequest(String email) {}
