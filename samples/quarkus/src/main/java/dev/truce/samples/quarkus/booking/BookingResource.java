package dev.truce.samples.quarkus.booking;

import dev.truce.Guarded;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/bookings")
@Transactional
public class BookingResource {

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Guarded(Booking.class)
    public RestResponse<Booking> create(@NotNull @Valid Booking booking) {
        booking.persist();
        return RestResponse.ResponseBuilder.<Booking>created(URI.create("/bookings/" + booking.id))
                .entity(booking)
                .build();
    }

    @GET
    @Path("/{id}")
    @Guarded(Booking.class)
    public Booking read(UUID id) {
        return Booking.<Booking>findByIdOptional(id).orElseThrow(NotFoundException::new);
    }
}
