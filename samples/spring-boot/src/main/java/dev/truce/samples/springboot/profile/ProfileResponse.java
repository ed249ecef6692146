package dev.truce.samples.springboot.profile;

import dev.truce.RepresentationOf;

@RepresentationOf(Profile.class)
record ProfileResponse(String username, String displayName, long version) {}
