-- Idempotency keys and the answers that they got. Times are milliseconds since 1970, UTC.
CREATE TABLE truce_idempotency (
    id VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
    fingerprint VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    token VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    lease_until BIGINT NOT NULL,
    expires_at BIGINT NOT NULL,
    status INTEGER,
    answer MEDIUMBLOB
);
CREATE INDEX truce_idempotency_expires_at ON truce_idempotency (expires_at);
