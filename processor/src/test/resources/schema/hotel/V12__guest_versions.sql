ALTER TABLE guests ADD COLUMN IF NOT EXISTS `version` bigint NOT NULL DEFAULT 0 INVISIBLE;
ALTER TABLE guests RENAME COLUMN `name` TO full_name;
DROP INDEX email ON guests;
ALTER TABLE guests ADD CONSTRAINT uk_guests_email UNIQUE (email);
