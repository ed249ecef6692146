package dev.truce.samples.micronaut.booking;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.truce.Unique;
import io.micronaut.core.annotation.Introspected;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.UUID;

/** A room at a time. Of two people who book one slot, the database lets one win. */
@Entity
@Introspected(accessKind = Introspected.AccessKind.FIELD)
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
public class Booking {
    @Id
    @GeneratedValue
    @JsonProperty(access = JsonProperty.Access.READ_ONLY)
    public UUID id;

    @NotBlank
    @Size(max = 100)
    public String room;

    @NotNull
    @Column(name = "starts_at")
    @JsonProperty("start")
    public Instant startsAt;

    @NotBlank
    @Size(max = 200)
    public String guest;
}
