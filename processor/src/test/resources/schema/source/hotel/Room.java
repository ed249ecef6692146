package hotel;

import dev.truce.ApiResource;
import dev.truce.Unique;
import dev.truce.Versioned;

@ApiResource(table = "hotel.rooms")
@Unique(fields = {"houseId", "number"}, constraint = "uk_rooms_number")
class Room {
    int id;

    short houseId;

    String number;

    @Unique(ignoreCase = true)
    String label;

    @Versioned(required = false)
    int version;
}
