package dev.truce.samples.micronaut.booking;

import dev.truce.Guarded;
import dev.truce.samples.micronaut.web.NotFoundException;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.validation.Valid;
import java.net.URI;
import java.util.UUID;

@Controller("/bookings")
@ExecuteOn(TaskExecutors.BLOCKING)
@Transactional
class BookingController {
    private final Bookings bookings;

    BookingController(Bookings bookings) {
        this.bookings = bookings;
    }

    @Post
    @Guarded(Booking.class)
    HttpResponse<Booking> create(@Body @Valid Booking booking) {
        bookings.save(booking);
        return HttpResponse.created(booking, URI.create("/bookings/" + booking.id));
    }

    @Get("/{id}")
    @Guarded(Booking.class)
    Booking read(UUID id) {
        return bookings.findById(id).orElseThrow(NotFoundException::new);
    }
}
