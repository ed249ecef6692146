ALTER TABLE reservation ADD COLUMN tenant_id int NOT NULL DEFAULT 1 AFTER id,
  DROP INDEX uk_code,
  ADD UNIQUE KEY uk_reservation_code (tenant_id, code);
ALTER TABLE reservation ADD (version bigint, note varchar(200) CHARACTER SET latin1);
UPDATE reservation SET version = 0;
ALTER TABLE reservation MODIFY COLUMN version bigint NOT NULL DEFAULT 0;
