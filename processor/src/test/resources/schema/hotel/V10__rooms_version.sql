ALTER TABLE rooms
  ADD version int unsigned NOT NULL DEFAULT '0',
  ADD KEY ix_rooms_price (price DESC),
  RENAME INDEX house_id TO uk_rooms_number;
