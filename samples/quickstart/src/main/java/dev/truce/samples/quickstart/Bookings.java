package dev.truce.samples.quickstart;

import static dev.truce.samples.quickstart.RequestProblem.found;

import dev.truce.Guarded;
import java.io.IOException;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/** Shows a race without versions: whoever inserts the slot first has it. */
final class Bookings {
    private final Table<Booking> bookings;

    Bookings(Database database) {
        bookings = new Table<>(
                database,
                BookingGuard.CONTRACT,
                booking -> Map.of(
                        "id", booking.id(),
                        "room", booking.room(),
                        "starts_at", booking.startsAt(),
                        "guest", booking.guest()),
                row -> new Booking(
                        row.getObject("id", UUID.class),
                        row.getString("room"),
                        row.getObject("starts_at", Instant.class),
                        row.getString("guest")));
    }

    @Guarded(value = Booking.class, method = "POST", path = "/bookings")
    Response create(Request request) throws IOException {
        Body body = request.body();
        Booking booking = new Booking(UUID.randomUUID(), body.text("room"), body.time("start"), body.text("guest"));
        bookings.insert(booking);
        return Response.created("/bookings/" + booking.id(), BookingDto.of(booking));
    }

    @Guarded(value = Booking.class, method = "GET", path = "/bookings/{id}")
    Response read(Request request) {
        return Response.ok(BookingDto.of(found(bookings.find(request.id()))));
    }
}
