package shop;

import dev.truce.ApiResource;
import dev.truce.Unique;
import dev.truce.Versioned;
import java.time.Instant;
import java.util.UUID;

@ApiResource(table = "bookings")
@Unique(
        fields = {"room", "start"},
        constraint = {"bookings_slot_taken", "bookings_no_overlap"})
record Booking(UUID id, String room, Instant start, Instant ends, String guest, @Versioned(required = false) long version) {}
