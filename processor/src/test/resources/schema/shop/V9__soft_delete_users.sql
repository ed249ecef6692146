ALTER TABLE users ADD COLUMN deleted_at timestamptz;
ALTER TABLE users DROP CONSTRAINT uq_users_email;
CREATE UNIQUE INDEX users_email_live
    ON users (lower(email))
    WHERE deleted_at IS NULL;
