CREATE TABLE accounts (id uuid PRIMARY KEY, email varchar(99), status varchar(9), version bigint NOT NULL);
-- Idempotency keys and the answers that they got. Times are milliseconds since 1970, UTC.
CREATE TABLE truce_idempotency (
    id VARCHAR(64) NOT NULL PRIMARY KEY,
    fingerprint VARCHAR(64) NOT NULL,
    token VARCHAR(64) NOT NULL,
    lease_until BIGINT NOT NULL,
    expires_at BIGINT NOT NULL,
    status INTEGER,
    answer BLOB
);
CREATE INDEX truce_idempotency_expires_at ON truce_idempotency (expires_at);
