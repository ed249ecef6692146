package dev.truce.samples.quickstart;

import dev.truce.ApiResource;
import dev.truce.Unique;
import java.time.Instant;
import java.util.UUID;

/**
 * Shows a composite rule: of two people who book one room for one time, the database lets one win.
 *
 * @param id the key
 * @param room which room
 * @param startsAt from when on
 * @param guest who booked
 */
@ApiResource(table = "bookings")
@Unique(
        fields = {"room", "startsAt"},
        constraint = "booking_slot",
        code = "SLOT_TAKEN",
        title = "Slot already taken",
        detail = "The room is booked at that time already. Choose another time or another room.")
public record Booking(UUID id, String room, Instant startsAt, String guest) {}
