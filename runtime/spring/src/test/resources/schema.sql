CREATE TABLE IF NOT EXISTS bookings (
    id UUID PRIMARY KEY,
    room VARCHAR(40) NOT NULL,
    "start" VARCHAR(40) NOT NULL,
    guest VARCHAR(40) NOT NULL,
    CONSTRAINT one_booking_per_slot UNIQUE (room, "start"),
    CONSTRAINT one_room_per_guest UNIQUE (guest)
);
