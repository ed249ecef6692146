package dev.truce.samples.springboot.user;

import dev.truce.RepresentationOf;
import java.util.UUID;

@RepresentationOf(User.class)
record UserResponse(UUID id, String username, String email, long version) {}
