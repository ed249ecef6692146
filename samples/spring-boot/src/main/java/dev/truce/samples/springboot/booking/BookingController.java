package dev.truce.samples.springboot.booking;

import dev.truce.Guarded;
import jakarta.validation.Valid;
import java.util.UUID;
import lombok.RequiredArgsConstructor;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.util.UriComponentsBuilder;

@RestController
@RequestMapping("/bookings")
@RequiredArgsConstructor
class BookingController {
    private final BookingService bookings;
    private final BookingMapper mapper;

    @PostMapping
    @Guarded(Booking.class)
    ResponseEntity<BookingResponse> create(@Valid @RequestBody BookingRequest request, UriComponentsBuilder uri) {
        BookingResponse booking = mapper.toResponse(bookings.create(mapper.toEntity(request)));
        return ResponseEntity.created(uri.path("/bookings/{id}").build(booking.id()))
                .body(booking);
    }

    @GetMapping("/{id}")
    @Guarded(Booking.class)
    BookingResponse read(@PathVariable UUID id) {
        return mapper.toResponse(bookings.get(id));
    }
}
