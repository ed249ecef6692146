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
        @NotBlank @Size(max = 200) String guest) {

    private static final Instant FIRST = Instant.parse("0001-01-01T00:00:00Z");
    private static final Instant LAST = Instant.parse("9999-12-31T23:59:59Z");

    /** PostgreSQL's driver would store a time that is out of the database's range as infinity. */
    BookingRequest {
        if (startsAt != null && (startsAt.isBefore(FIRST) || startsAt.isAfter(LAST))) {
            throw new IllegalArgumentException("start is not in the years 1 to 9999");
        }
    }
}
