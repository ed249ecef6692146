package dev.truce.samples.springboot.booking;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.truce.RepresentationOf;
import java.time.Instant;
import java.util.UUID;

@RepresentationOf(Booking.class)
record BookingResponse(
        UUID id, String room, @JsonProperty("start") Instant startsAt, String guest) {}
