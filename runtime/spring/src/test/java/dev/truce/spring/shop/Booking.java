package dev.truce.spring.shop;

import dev.truce.ApiResource;
import dev.truce.Unique;
import java.util.UUID;

/** A resource that is a record, stored with JDBC. */
@ApiResource(table = "bookings")
@Unique(
        fields = {"room", "start"},
        code = "SLOT_TAKEN")
public record Booking(UUID id, String room, String start, String guest) {}
