package dev.truce.samples.quickstart;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.truce.RepresentationOf;
import java.util.UUID;

/**
 * Shows a booking on the wire, where {@code startsAt} is {@code start}: problems and documents use the wire's name.
 *
 * @param id the key
 * @param room which room
 * @param startsAt from when on, in UTC
 * @param guest who booked
 */
@RepresentationOf(Booking.class)
public record BookingDto(
        UUID id, String room, @JsonProperty("start") String startsAt, String guest) {

    static BookingDto of(Booking booking) {
        return new BookingDto(booking.id(), booking.room(), booking.startsAt().toString(), booking.guest());
    }
}
