package dev.truce.jakarta.shop;

public record AccountRequest(String email) {}
