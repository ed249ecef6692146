package hotel;

import dev.truce.ApiResource;
import dev.truce.ReferencedBy;
import dev.truce.Unique;
import dev.truce.Versioned;

@ApiResource(table = "guests")
@ReferencedBy(value = Reservation.class, constraint = "fk_reservation_guest")
@ReferencedBy(Voucher.class)
class Guest {
    Long id;

    @Unique(constraint = "uk_guests_email")
    String email;

    String fullName;

    @Versioned(required = false)
    long version;
}
