package dev.truce.samples.micronaut.user;

import dev.truce.RepresentationOf;
import io.micronaut.core.annotation.Introspected;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

@RepresentationOf(User.class)
@Introspected
record UserRequest(
        @NotBlank @Size(max = 100) String username,
        @NotBlank @Email @Size(max = 254) String email) {

    void writeTo(User user) {
        user.username = username;
        user.email = email;
    }
}
