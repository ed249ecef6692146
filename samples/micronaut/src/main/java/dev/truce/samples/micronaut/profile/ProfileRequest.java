package dev.truce.samples.micronaut.profile;

import dev.truce.RepresentationOf;
import io.micronaut.core.annotation.Introspected;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

@RepresentationOf(Profile.class)
@Introspected
record ProfileRequest(@NotBlank @Size(max = 100) String displayName) {}
