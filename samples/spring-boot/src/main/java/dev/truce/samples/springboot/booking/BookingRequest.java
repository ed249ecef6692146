package dev.truce.samples.springboot.booking;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.truce.RepresentationOf;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;

@RepresentationOf(Booking.class)
record BookingRequest(
        @NotBlank @Size(max = 100) String room,
        @NotNull @JsonProperty("start") Instant startsAt,
        @NotBlank @Size(max = 200) String guest) {}
