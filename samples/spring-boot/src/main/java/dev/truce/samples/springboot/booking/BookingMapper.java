package dev.truce.samples.springboot.booking;

import org.mapstruct.Mapper;

@Mapper
interface BookingMapper {
    Booking toEntity(BookingRequest request);

    BookingResponse toResponse(Booking booking);
}
