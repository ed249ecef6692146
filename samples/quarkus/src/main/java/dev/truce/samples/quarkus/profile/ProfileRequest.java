package dev.truce.samples.quarkus.profile;

import dev.truce.RepresentationOf;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

@RepresentationOf(Profile.class)
record ProfileRequest(@NotBlank @Size(max = 100) String displayName) {}
