package dev.truce.spring.shop;

import dev.truce.Guarded;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.CrossOrigin;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The endpoints of bookings. */
@RestController
@CrossOrigin("https://rooms.example")
public class BookingController {

    private final JdbcClient database;

    public BookingController(JdbcClient database) {
        this.database = database;
    }

    @PostMapping("/bookings")
    @Guarded(Booking.class)
    @ResponseStatus(HttpStatus.CREATED)
    Booking create(@RequestBody Booking sent) {
        Booking booking = new Booking(UUID.randomUUID(), sent.room(), sent.start(), sent.guest());
        database.sql("INSERT INTO bookings (id, room, \"start\", guest) VALUES (:id, :room, :start, :guest)")
                .paramSource(booking)
                .update();
        return booking;
    }
}
