package hotel;

import dev.truce.ApiResource;
import dev.truce.StateTransitions;
import dev.truce.Transition;
import dev.truce.Unique;
import dev.truce.Versioned;
import java.util.UUID;

@ApiResource(table = "reservations")
record Reservation(
        UUID id,
        @Unique(scope = "tenantId", constraint = "uk_reservation_code") String code,
        @Versioned(required = false) long version,
        @StateTransitions(
                initial = "REQUESTED",
                terminal = {"ARRIVED", "CANCELLED"},
                value = {
                    @Transition(name = "confirm", from = "REQUESTED", to = "CONFIRMED"),
                    @Transition(name = "arrive", from = "CONFIRMED", to = "ARRIVED"),
                    @Transition(name = "cancel", from = {"REQUESTED", "CONFIRMED"}, to = "CANCELLED"),
                })
        Status status) {

    enum Status {
        REQUESTED,
        CONFIRMED,
        ARRIVED,
        CANCELLED
    }
}
