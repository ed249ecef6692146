package dev.truce.samples.springboot.booking;

import dev.truce.samples.springboot.web.MissingException;
import java.util.UUID;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
@RequiredArgsConstructor
class BookingService {
    private final BookingRepository bookings;

    Booking create(Booking booking) {
        return bookings.save(booking);
    }

    @Transactional(readOnly = true)
    Booking get(UUID id) {
        return bookings.findById(id).orElseThrow(() -> new MissingException("booking"));
    }
}
