package dev.truce.spring.accounts;

record AccountRequest(String name, String phone, String handle) {}
