package dev.truce.samples.springboot.user;

import java.util.UUID;

record SubscriptionResponse(UUID id) {}
