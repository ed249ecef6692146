ALTER TABLE users
    ADD COLUMN email_verified boolean NOT NULL DEFAULT false,
    ADD COLUMN phone varchar(20);
CREATE INDEX CONCURRENTLY ix_users_phone ON users (phone) WHERE phone IS NOT NULL;
GRANT SELECT ON users TO reporting;
