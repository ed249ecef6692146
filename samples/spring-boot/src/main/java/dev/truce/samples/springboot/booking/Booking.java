package dev.truce.samples.springboot.booking;

import dev.truce.Unique;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;
import java.time.Instant;
import java.util.UUID;
import lombok.AccessLevel;
import lombok.Getter;
import lombok.Setter;

/** A room at a time. Of two people who book one slot, the database lets one win. */
@Entity
@Table(
        name = "bookings",
        uniqueConstraints =
                @UniqueConstraint(
                        name = "booking_slot",
                        columnNames = {"room", "starts_at"}))
@Unique(
        fields = {"room", "startsAt"},
        code = "SLOT_TAKEN",
        title = "Slot already taken",
        detail = "The room is booked at that time already. Choose another time or another room.")
@Getter
@Setter
public class Booking {
    @Id
    @GeneratedValue
    @Setter(AccessLevel.NONE)
    private UUID id;

    private String room;

    private Instant startsAt;

    private String guest;
}
