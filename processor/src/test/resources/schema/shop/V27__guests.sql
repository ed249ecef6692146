ALTER TABLE bookings
    ALTER COLUMN guest DROP NOT NULL,
    ADD COLUMN guest_id bigint REFERENCES users (id) ON DELETE SET NULL,
    ADD COLUMN version bigint DEFAULT 0 NOT NULL;
