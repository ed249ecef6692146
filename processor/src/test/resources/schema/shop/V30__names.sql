ALTER TABLE bookings ALTER COLUMN room SET DATA TYPE varchar(40);
ALTER TABLE bookings RENAME COLUMN starts TO start;
ALTER INDEX bookings_slot RENAME TO bookings_slot_taken;
