CREATE TABLE IF NOT EXISTS bookings (
    id UUID PRIMARY KEY,
    room VARCHAR(40) NOT NULL,
    "start" VARCHAR(40) NOT NULL,
    guest VARCHAR(40) NOT NULL,
    CONSTRAINT one_booking_per_slot UNIQUE (room, "start"),
    CONSTRAINT one_room_per_guest UNIQUE (guest)
);
CREATE TABLE IF NOT EXISTS truce_idempotency (
    id VARCHAR(64) NOT NULL PRIMARY KEY,
    fingerprint VARCHAR(64) NOT NULL,
    token VARCHAR(64) NOT NULL,
    lease_until BIGINT NOT NULL,
    expires_at BIGINT NOT NULL,
    status INTEGER,
    answer BYTEA
);
