CREATE EXTENSION IF NOT EXISTS btree_gist;

CREATE TABLE bookings (
    id       uuid PRIMARY KEY,
    room     text        NOT NULL,
    starts   timestamptz NOT NULL,
    ends     timestamptz NOT NULL,
    guest    text        NOT NULL,
    CONSTRAINT bookings_no_overlap EXCLUDE USING gist (room WITH =, tstzrange(starts, ends) WITH &&),
    CHECK (starts < ends)
);
CREATE UNIQUE INDEX CONCURRENTLY IF NOT EXISTS bookings_slot ON bookings USING btree (room, starts) INCLUDE (guest);
